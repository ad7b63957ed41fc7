import type { SavePageTexts } from './en';

export function frenchSavePage(): SavePageTexts {
  return {
    title: 'Enregistrer un fichier de JD for Excel',
    paste: 'Cliquez dans le champ et appuyez sur Ctrl+V, ou sur ⌘V sur un Mac.',
    field: 'Collez ici',
    why: 'Le volet a copié le fichier sous forme de texte. Cette fenêtre en refait un fichier et n’envoie rien.',
    given: (file) =>
      `Le navigateur a reçu ${file}\u202f: regardez dans les téléchargements. S’il n’y est pas, appuyez sur son nom.`,
    notOurs:
      'Ce n’est pas un fichier du volet, ou il n’est pas entier. Copiez-le de nouveau dans le volet.',
  };
}
