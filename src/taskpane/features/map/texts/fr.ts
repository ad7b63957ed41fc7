import type { Numbers } from '../../../../wording/phrases';
import type { ListTexts } from './en';

export function frenchList({ number }: Numbers): ListTexts {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count < 2 ? one : many}`;
  const rows = (count: number) => some(count, 'ligne', 'lignes');
  return {
    carried: (columns) => ({
      what: `${columns.join(', ')} : une seule mention pour plusieurs lignes.`,
      next: 'Les lignes sans cette mention la reprennent de la ligne du dessus ; le résultat l’écrit partout.',
    }),
    notCarried: (columns) => ({
      what: `${columns.join(', ')} : les cellules vides restent vides.`,
      next: 'La liste semble donner une seule mention pour plusieurs lignes.',
    }),
    cutOff: {
      label: 'Date de référence (2019 art. 1)',
      hint: 'La date que l’art. 1 de 2019 laisse en blanc : un fonctionnaire en service détient ce jour-là un contrat à durée déterminée ou sans limitation de durée. Les colonnes du début et de la fin du contrat y sont comparées. Sans date, le jour de l’export compte (R1).',
    },
    otherExports: (sheets) => ({
      what: `Les postes sont peut-être sur ${sheets.join(', ')}.`,
      next: 'Il s’y trouve des intitulés à côté de grades ou de numéros de poste.',
    }),
    goTo: (sheet) => `Aller à ${sheet}`,
    leaveBlank: 'Laisser vide',
    fill: 'Reprendre du dessus',
    usePersons: 'Les utiliser',
    leavePersons: 'Ne pas les utiliser',
    personsBelow: {
      what: 'Des personnes figurent sur des lignes sous les postes qu’elles occupent.',
      next: 'Le titulaire, son contrat et son grade sont lus sur ces lignes ; un poste sans telle ligne est lu comme vacant.',
    },
    personsLeft: {
      what: 'Des personnes figurent sur des lignes sous les postes qu’elles occupent.',
      next: 'Ce que disent ces lignes n’est pas utilisé.',
    },
    holders: {
      what: 'Certaines lignes nomment une personne de plus pour le poste du dessus.',
      next: 'Chacune est lue comme un titulaire de plus de ce poste, et non comme un autre poste.',
    },
    notOurs: (example) => ({
      what: `${example} et les codes semblables sont pris pour les grades d’une autre échelle.`,
      next: 'La liste a des niveaux que le régime commun ne connaît pas : les codes qui ressemblent aux nôtres n’en sont peut-être pas.',
    }),
    ours: {
      what: 'Les codes qui ressemblent aux nôtres sont pris pour nos grades.',
      next: 'La liste a aussi des niveaux que le régime commun ne connaît pas ; ceux-là restent non lus.',
    },
    hidden: {
      what: 'Certaines lignes sont masquées, par un filtre ou à la main.',
      next: 'Ce sont des postes comme les autres : toutes les lignes sont traitées, même celles que la feuille ne montre pas.',
    },
    repeated: (count) => ({
      what: `${some(count, 'numéro de poste se trouve', 'numéros de poste se trouvent')} sur plusieurs lignes.`,
      next: 'Chaque ligne est traitée séparément. Il peut s’agir de plusieurs personnes sur un poste, ou du même poste deux fois.',
    }),
    jobs: {
      what: 'Cette liste se lit comme un répertoire d’emplois : chaque intitulé y figure une fois avec son grade, sous le code d’un emploi.',
      next: 'Les lignes peuvent être traitées, mais ce ne sont peut-être pas des postes.',
    },
    theyAreOurs: 'Ce sont nos grades',
    theyAreNotOurs: 'Ce ne sont pas nos grades',
    noneOurs: {
      what: 'Aucun grade de cette liste n’est des nôtres.',
      next: 'Les intitulés sont rattachés aux seules familles d’emplois, pour comparaison ; ni description ni résultat ne peuvent suivre.',
    },
    leftOut: (left, all) => ({
      what: `${rows(left)} sur ${number(all)} seraient laissées de côté.`,
      next: 'Elles se lisent comme des totaux, des notes, des titres ou d’autres tableaux. Regardez-les d’abord.',
    }),
    unlike: (count) => ({
      what: `${rows(count)} ${count < 2 ? 'serait laissée' : 'seraient laissées'} de côté : sans numéro ni grade, à la différence des postes.`,
      next: 'Ce sont peut-être des titres ou des remarques, ou des postes dont on dit peu. Regardez-les d’abord.',
    }),
    readUnlike: (count) =>
      count < 2 ? 'La lire comme un poste' : `Lire ces ${number(count)} lignes comme des postes`,
    unlikeRead: (count) => ({
      what: `${rows(count)} sans numéro ni grade ${count < 2 ? 'est lue comme un poste' : 'sont lues comme des postes'}.`,
      next: 'Vous l’avez dit avant de rattacher.',
    }),
    askColumns: 'Regardez ces colonnes',
    doubt: {
      'little evidence': (field) => `Prise pour : ${field}. Peu de chose le montre.`,
      'little understood': (field) =>
        `Prise pour : ${field}. La plupart de ses cellules contiennent autre chose.`,
      'not used': (field) => `Non utilisée. D’après son contenu, ce peut être : ${field}.`,
      misnamed: (field) => `Non utilisée. Son nom dit : ${field} ; son contenu, autre chose.`,
    },
    isRight: 'Laisser ainsi',
    marked: (count, example) => ({
      what: `${some(count, 'poste porte', 'postes portent')} un renvoi à une note, comme ${example}.`,
      next: 'Les notes ne sont pas lues : ce qu’elles disent d’un poste, vous seul le savez.',
    }),
    passing: (count, example) => ({
      what: `${some(count, 'poste est dit proposé, supprimé', 'postes sont dits proposés, supprimés')} ou à peu près : « ${example} ».`,
      next: 'Ils sont rattachés comme s’ils existaient. Retirez-les de la liste si ce n’est pas le cas.',
    }),
    ofOthers: {
      what: 'C’est peut-être une liste établie à d’autres fins.',
      next: 'Rien n’y est propre aux postes, comme leurs numéros, leur financement, leurs contrats ou leurs vacances. Ne la rattachez que si chaque ligne est un poste.',
    },
    dates: {
      'day first': (example) => ({
        what: `Les dates sont lues jour d’abord : ${example} ne se lit pas autrement.`,
        next: 'Si c’est faux, réglez l’ordre sous « Lecture des cellules ».',
      }),
      'month first': (example) => ({
        what: `Les dates sont lues mois d’abord : ${example} ne se lit pas autrement.`,
        next: 'Si c’est faux, réglez l’ordre sous « Lecture des cellules ».',
      }),
    },
    showLeftOut: 'Les montrer',
    leaveThemOut: 'Les laisser de côté',
    posts: (count) => `Elles représentent ${some(count, 'poste', 'postes')}.`,
    completed: (count) => `${rows(count)} avec des données reprises du dessus`,
    moreHolders: 'Lignes d’un titulaire de plus du poste du dessus',
    emptied: (count, columns) =>
      count === 1
        ? `La colonne ${columns} n’est pas dans cet export. Elle reste dans le résultat, vide et grisée, pour que les formules qui l’utilisent fonctionnent encore ; supprimez-la si rien n’en a besoin.`
        : `Les colonnes ${columns} ne sont pas dans cet export. Elles restent dans le résultat, vides et grisées, pour que les formules qui les utilisent fonctionnent encore ; supprimez-les si rien n’en a besoin.`,
    leftOutOf: (count) =>
      `${rows(count)} ${count < 2 ? 'laissée' : 'laissées'} de côté, voir la liste ci-dessous.`,
  };
}
