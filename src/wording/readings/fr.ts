import type { WordsOfReadings } from './reading-words';

export const frenchReadings: WordsOfReadings = {
  '2019 cut-off date': {
    question: 'À quelle date, que le texte laisse en blanc, faut-il détenir le contrat ?',
    reading:
      'À la date que les RH saisissent sous Rattacher, comparée aux dates du contrat si l’export les donne. Si aucune n’est saisie, le jour que montre l’export.',
    why: 'La date est un fait de la mise en place, et un export montre les contrats d’un seul jour. Un contrat commencé plus tard peut en suivre un autre, en cours à cette date : la question est donc posée.',
  },
  '2019 existing grade is the job’s': {
    question: 'Le grade existant est-il celui de l’emploi ou celui de la personne ?',
    reading: 'Celui de l’emploi. Un grade personnel ne change rien au classement de l’emploi.',
    alternative:
      'Celui de la personne : s’il y a un grade personnel, c’est à lui que le grade alloué est comparé.',
    why: 'L’article 6 le compare au grade alloué à un emploi : les deux sont donc des grades de l’emploi.',
  },
  '2019 current grade': {
    question: 'Quel grade est conservé quand l’emploi est classé plus bas ?',
    reading: 'Le grade personnel s’il y en a un, sinon le grade existant.',
    alternative: 'Le grade existant de l’emploi, même si le grade personnel est différent.',
    why: 'C’est le grade auquel le titulaire est payé aujourd’hui, et conserver veut dire ne rien perdre.',
  },
  '2019 personal grade below existing': {
    question: 'Que faire si le grade personnel est inférieur au grade existant de l’emploi ?',
    reading: 'Le résultat est calculé d’après les données, et la ligne va à l’examen.',
    alternative: 'Il est pris pour une erreur, et le résultat est calculé sans lui.',
    why: 'Un grade personnel protège d’ordinaire un grade plus élevé : une erreur de l’export est probable.',
  },
  '2019 award below personal grade': {
    question: 'Le grade alloué est-il accordé quand le grade personnel est encore plus élevé ?',
    reading:
      'Non. Le titulaire conserve le grade personnel. S’il est égal au grade alloué, il devient le grade de l’emploi du fait de l’octroi.',
    alternative: 'Oui. Il est accordé au titulaire, et le grade personnel plus élevé prend fin.',
    why: 'Accorder moins que ce qui est détenu serait un recul. Le texte n’excepte pas un grade égal.',
  },
  '2019 across categories': {
    question:
      'Comment comparer un grade des services généraux et un grade d’administrateur national ?',
    reading:
      'Ils ne se comparent pas. Le passage se fait par un reclassement selon la circulaire 6/639.',
    alternative:
      'Sur une seule échelle, où tout grade d’administrateur national dépasse tout grade des services généraux.',
    why: 'Chaque catégorie a son échelle, et le texte n’ordonne les grades qu’au sein d’une même catégorie.',
  },
  '2019 nearest grade is a hint': {
    question: 'Quel grade est alloué quand la famille n’en a pas au grade du poste ?',
    reading:
      'Aucun, tant que personne n’en a alloué un et ne l’a signé. Le grade le plus proche de la famille est montré à titre d’indication, à côté des familles qui ont le grade du poste.',
    alternative: 'Celui de la famille qui en est le plus proche, sans que personne ait à agir.',
    why: 'L’article 6 parle d’un grade qui a été alloué, et une autre famille n’est donnée qu’au même grade. Ce qui manque au catalogue n’est pas un acte des RH.',
  },
  '2019 allocated grade without description': {
    question: 'Que faire si les RH ont alloué un grade auquel la famille n’a pas de description ?',
    reading:
      'Il ne donne lieu ni à un octroi ni à un maintien, et les RH décident, du grade ou de la famille.',
    alternative:
      'Il est accordé, ou le grade détenu est conservé, comme pour tout autre grade alloué.',
    why: 'L’article 6 vise un grade issu de l’introduction d’une description, et il n’y en a pas.',
  },
  '2019 vacant position': {
    question: 'L’article 6 s’applique-t-il à un poste vacant ?',
    reading: 'Non. La description s’applique, mais il n’y a personne dont le grade puisse changer.',
    alternative: 'Oui. Son résultat est celui qu’aurait un titulaire sans grade personnel.',
    why: 'Ses deux alinéas sur les grades parlent d’un titulaire.',
  },
  '2019 other funding': {
    question: 'Qu’en est-il des postes hors siège qui ne relèvent pas du budget ordinaire ?',
    reading: 'Ils ne sont pas couverts et ne sont rattachés que pour comparaison.',
    alternative: 'Ils sont couverts comme ceux du budget ordinaire.',
    why: 'Le champ d’application nomme le budget ordinaire ; le préambule ne demande qu’un classement cohérent.',
  },
  '2019 assignment date': {
    question: 'Quand une description est-elle attribuée ?',
    reading: 'À la date de la lettre qui la porte.',
    why: 'La lettre est l’acte par lequel la description parvient au fonctionnaire.',
  },
  '2019 receipt date': {
    question: 'Quand un fonctionnaire a-t-il reçu la description ?',
    reading: 'À la date que porte l’accusé de réception.',
    alternative: 'À la date de la lettre qui la porte.',
    why: 'C’est la seule date de réception que les deux côtés ont par écrit.',
  },
  '2019 reassigned description': {
    question:
      'Une autre description, donnée après éclaircissement, ouvre-t-elle de nouveau les deux mois ?',
    reading: 'Oui, comptés à partir de sa propre réception.',
    alternative: 'Non. Les deux mois restent ceux de la première description.',
    why: 'C’est une nouvelle attribution, et le fonctionnaire n’a pas encore eu l’occasion de poser de questions à son sujet.',
  },
  '2019 eight families': {
    question:
      'Faut-il retenir les huit familles que compte l’article 3 ou les quatorze lignes de l’article 4 ?',
    reading: 'Les quatorze lignes : une famille d’assistants et une d’administrateurs font deux.',
    why: 'Chaque description nomme l’une des quatorze comme sa famille.',
  },
  '2019 finance and administrative officers': {
    question: 'Où vont les anciens administrateurs chargés des finances et de l’administration ?',
    reading:
      'Dans Administration and Operations ; Finance reçoit ceux dont le travail ne porte que sur les finances.',
    alternative: 'Dans Finance, tous.',
    why: 'La note range cette ancienne famille sous l’administration et non sous les finances.',
  },
  '2019 secondary school': {
    question: 'L’achèvement des études secondaires est-il une condition de l’équivalence ?',
    reading: 'Oui, bien que seul le tableau le dise et non les alinéas qui le précèdent.',
    alternative: 'Non. Six années remplacent le diplôme, quelle que soit la scolarité achevée.',
    why: 'Le tableau résume la règle dans le même appendice et a été convenu avec elle.',
  },
  '2019 unfinished degree': {
    question: 'Une partie d’un diplôme universitaire compte-t-elle dans les six ans ?',
    reading:
      'Non. Sans le diplôme universitaire ni un diplôme postsecondaire, il faut les six ans entiers.',
    alternative:
      'Oui. Des études sans diplôme final comptent comme un certificat postsecondaire : quatre années au lieu de six.',
    why: 'Le texte échange un diplôme universitaire entier, ou un diplôme postsecondaire, et rien entre les deux.',
  },
  '2019 degree not listed': {
    question:
      'Que vaut un diplôme d’un établissement qui ne figure dans aucun des deux répertoires ?',
    reading:
      'Ce n’est pas un diplôme universitaire. S’il passe pour un diplôme postsecondaire, c’est aux RH de le dire.',
    alternative: 'C’est un diplôme de premier niveau comme un autre.',
    why: 'Les répertoires limitent les diplômes universitaires ; la phrase sur les diplômes postsecondaires n’en nomme aucun.',
  },
  '2019 diploma': {
    question: 'Qu’est-ce qu’un diplôme ou certificat d’enseignement postsecondaire ?',
    reading:
      'Une qualification achevée, au-dessus du secondaire et au-dessous d’un diplôme universitaire de premier niveau.',
    why: 'Le texte ne donne ni durée, ni niveau, ni répertoire : rien n’est donc ajouté.',
  },
  '2019 candidates and officials': {
    question: 'La règle du diplôme sert-elle aux candidats, ou aux seuls fonctionnaires ?',
    reading:
      'Aux uns et aux autres. Seul le titre de la dernière colonne du tableau ne nomme que les fonctionnaires.',
    why: 'L’alinéa qui pose la règle nomme ensemble candidats et fonctionnaires.',
  },
  '2019 relevant years include professional ones': {
    question: 'Les années professionnelles comptent-elles parmi les années pertinentes ?',
    reading:
      'Oui. Les années pertinentes sont le total ; des années professionnelles au-delà ne comptent pas.',
    alternative: 'Non. Elles viennent en plus des années pertinentes, et les deux s’additionnent.',
    why: 'Une expérience professionnelle sans rapport avec l’emploi ne serait pas demandée.',
  },
  '2019 professional years not stated': {
    question: 'Que faire si l’on ne connaît que le total des années pertinentes ?',
    reading: 'Il est réputé contenir les années professionnelles demandées, et la réponse le dit.',
    alternative: 'Rien n’est supposé : sans les années professionnelles, il n’y a pas de réponse.',
    why: 'Un total est ce que les candidats indiquent d’abord ; le jury en examine ensuite les parts.',
  },
  '2019 description before table': {
    question:
      'Quel libellé l’emporte quand une description et le tableau de l’appendice 1 diffèrent ?',
    reading: 'Celui de la description ; le tableau donne les chiffres, qui concordent partout.',
    why: 'Le tableau dit lui-même qu’il rapporte ce que demandent les descriptions.',
  },
  '2019 part-years': {
    question: 'Comment comptent les fractions d’année ?',
    reading: 'Telles quelles. Rien n’est arrondi : 7,9 ans ne font pas huit ans.',
    alternative: 'Arrondies à l’année la plus proche : 7,9 années en font huit.',
    why: 'Le texte demande un minimum et ne parle pas d’arrondi.',
  },
  '2019 grade without family': {
    question: 'Que demande un grade quand la famille n’est pas nommée ?',
    reading: 'Si ses familles mènent à des réponses différentes, la famille est demandée.',
    why: 'À G2, un chauffeur doit avoir achevé le secondaire, un coursier la scolarité obligatoire.',
  },
  '2023 effective date': {
    question: 'Quelle est la date d’effet d’une annonce générale ?',
    reading: 'La date à laquelle les descriptions qu’elle annonce prennent effet.',
    why: 'Seules les descriptions sont dites prendre effet à une date que donne l’annonce générale.',
  },
  '2023 paragraph numbers': {
    question:
      'Quels paragraphes vise le paragraphe 8, quand ceux qu’il nomme traitent d’autre chose ?',
    reading: 'Il vise les paragraphes 5 et 6.',
    why: 'Ce sont eux qui contiennent la liste et les adaptations dont parle le paragraphe 8.',
  },
  '2023 effective date not entered': {
    question: 'Une famille est-elle en vigueur quand aucune date d’effet n’a été saisie ?',
    reading: 'Oui. Ses descriptions figurent dans une annexe, et des postes y sont rattachés.',
    alternative: 'Non. Rien n’est attribué tant qu’aucune date d’effet n’est saisie.',
    why: 'La date est dans une annonce générale que le complément ne voit pas ; une date ultérieure peut être saisie.',
  },
  '2023 degree not listed': {
    question: 'De quels établissements les diplômes comptent-ils selon l’accord de 2023 ?',
    reading:
      'L’accord ne nomme aucun répertoire : les RH décident de chaque diplôme qui prête au doute.',
    alternative:
      'Ceux des établissements qui figurent dans les répertoires de 2019, et aucun autre.',
    why: 'Les répertoires de 2019 figurent dans un appendice sur d’autres catégories.',
  },
  '2023 or equivalent': {
    question:
      'Les mots « ou équivalent » après un diplôme permettent-ils à l’expérience d’en tenir lieu ?',
    reading: 'Non. Ils visent un diplôme équivalent.',
    why: 'Là où les parties voulaient des années à la place d’un diplôme, en 2019, elles ont dit combien.',
  },
  '2023 qualifications not tested': {
    question:
      'Un fonctionnaire en service doit-il remplir les conditions de la description attribuée ?',
    reading: 'L’attribution ne le demande pas. Elle suit le poste actuel et son grade.',
    alternative:
      'Oui. Comme aucun export ne les montre, les RH doivent s’en assurer avant toute attribution.',
    why: 'La procédure nomme ces deux faits et aucun autre.',
  },
  '2023 no description at grade': {
    question: 'Que faire si la famille n’a pas de description au grade du poste ?',
    reading: 'Rien n’est proposé ; les RH décident.',
    why: 'L’attribution se fait au même grade, et aucune clause ne fait passer un poste à un autre.',
  },
  '2023 no rule on grades': {
    question: 'Y a-t-il un octroi ou un maintien de grade selon l’accord de 2023 ?',
    reading: 'Non. La description est attribuée au grade du poste : il ne peut donc y en avoir.',
    why: 'L’accord n’a pas d’équivalent de l’article 6 de 2019.',
  },
  '2023 P1': {
    question: 'Un poste P1 est-il couvert ?',
    reading: 'Oui, mais aucune description n’existe encore à ce grade.',
    alternative: 'Non. Un grade sans description dans aucune des annexes est hors de l’accord.',
    why: 'Le champ d’application comprend toute la catégorie professionnelle ; les annexes commencent à P2.',
  },
  'vacancy not stated': {
    question: 'Un poste est-il occupé quand l’export ne le dit pas, ou dit les deux ?',
    reading:
      'Il est considéré comme occupé, et toute réponse qui suppose un titulaire le dit, y compris quand les RH décident ou qu’il faut un reclassement. Un état de vacance à côté d’un titulaire nommé avec contrat va à l’examen, quel que soit le grade inscrit par les RH.',
    alternative: 'Il est considéré comme vacant.',
    why: 'Un résultat de trop se voit à l’examen ; un résultat qui manque ne se voit pas.',
  },
  'notice below description': {
    question: 'Un avis de vacance peut-il demander moins d’années que la description ?',
    reading:
      'Non. Les années de la description restent le minimum ; un avis ne peut que demander plus.',
    alternative: 'Oui. Les années de l’avis sont alors le minimum.',
    why: 'Les descriptions énoncent des conditions minimales.',
  },
  'months are calendar months': {
    question: 'Comment compter les mois, et que faire d’un jour que le dernier mois n’a pas ?',
    reading: 'Selon le calendrier ; une date qui n’existe pas tombe le dernier jour du mois.',
    alternative: 'Comme trente jours chacun.',
    why: 'C’est ainsi que se comptent d’ordinaire les délais en mois, et cela n’avantage guère personne.',
  },
  '2023 vacant position': {
    question: 'Les deux mois valent-ils pour la description d’un poste vacant ?',
    reading: 'Non. Son responsable l’adapte seul, et aucune date n’est fixée.',
    alternative: 'Oui. Le responsable renvoie la description dans ce délai.',
    why: 'L’appendice où figurent les deux mois porte sur les postes occupés par des fonctionnaires en service.',
  },
  '2023 sent back': {
    question: 'Avant quelle date faut-il renvoyer une description que les RH n’ont pas approuvée ?',
    reading: 'Aucune date n’est fixée. Les deux mois valent pour le premier envoi.',
    alternative: 'Dans les deux mois qui suivent le jour où les RH l’ont retournée.',
    why: 'Le texte ne les compte qu’à partir de l’annonce générale et ne fixe pas de second délai.',
  },
  '2023 disagreement': {
    question:
      'Qui décide quand le responsable et le fonctionnaire ne s’accordent pas sur la description ?',
    reading: 'Les RH, par ce qu’elles approuvent.',
    why: 'Les désaccords sont portés à leur connaissance, et ce sont elles qui approuvent.',
  },
  '2019 late question': {
    question: 'Qu’est-il dû pour une question posée après les deux mois ?',
    reading:
      'Aucune réponse écrite, et rien à une date fixée. Les RH peuvent y répondre tout de même.',
    alternative:
      'La même chose que pour une question à temps : une réponse écrite dans les trois mois.',
    why: 'La réponse est due à une demande d’éclaircissement faite à temps ; un réexamen de l’emploi reste toujours possible.',
  },
  'later annex': {
    question: 'À partir de quand compte une famille qu’ajoute une annexe ultérieure ?',
    reading:
      'À partir de la date que saisit l’utilisateur : pour un poste, d’après sa date d’attribution, ou à défaut le jour où il est rattaché, examiné ou demandé.',
    why: 'Les familles viennent l’une après l’autre, chacune à sa date, et aucune n’est attribuée avant.',
  },
  '2019 degree in another field': {
    question: 'Que vaut un diplôme dont le domaine n’a pas de rapport avec l’emploi ?',
    reading:
      'La réponse considère le domaine comme pertinent et dit que ce n’est pas contrôlé. Si les RH constatent qu’il ne l’est pas, il faut les années qui tiennent lieu de diplôme, comme pour qui n’en a pas.',
    why: 'Seul un diplôme dans un domaine pertinent est demandé ; un autre ne peut placer son détenteur plus bas que ceux qui n’en ont pas.',
  },
  '2019 primary schooling': {
    question: 'L’école primaire est-elle la scolarité obligatoire qu’il faut aux coursiers ?',
    reading:
      'Elle peut être moins. L’école primaire seule est une question pour les RH, non une réponse.',
    alternative: 'Oui, c’est toute la scolarité qu’il faut aux coursiers.',
    why: 'La durée de la scolarité obligatoire varie selon le pays et l’année, et aucun export ne la montre.',
  },
  '2023 long first degree': {
    question:
      'Un diplôme de premier niveau long, comme une maîtrise, un diplôme d’ingénieur ou de médecin, est-il un diplôme supérieur ?',
    reading:
      'C’est un diplôme de premier niveau. Là où un diplôme supérieur est demandé, les RH décident s’il en tient lieu.',
    alternative: 'Oui. Il compte comme un diplôme supérieur partout où il en faut un.',
    why: 'Ces diplômes durent plus longtemps qu’une licence, et certains valent un master selon le pays et l’année.',
  },
  '2019 offices named': {
    question: 'Qu’en est-il d’un type de bureau extérieur qu’une description omet ?',
    reading:
      'Un poste d’un autre bureau va à l’examen, même si le texte dit « normalement ». Une équipe travail décent compte comme DWT/CO. Si les trois types sont nommés, ou si le nom de l’unité n’en indique aucun, rien ne s’ensuit.',
    alternative:
      'Il n’y a pas là de description : rien n’est accordé ni conservé, et les RH décident.',
    why: 'La plupart des descriptions énumèrent les trois types : celle qui en omet un le fait à dessein.',
  },
  '2019 large portfolio': {
    question:
      'Quel bureau doit avoir le portefeuille important de deux descriptions NOC, et de quelle importance ?',
    reading:
      'L’un ou l’autre type qu’elles nomment. Aucune taille n’est donnée : les réponses disent que ce n’est pas contrôlé.',
    why: 'Les mots qui le demandent suivent les deux types de bureau et ne fixent aucun chiffre.',
  },
  'other contract': {
    question: 'Qu’en est-il d’un titulaire engagé à court terme ou par tout autre contrat ?',
    reading:
      'Le poste garde sa description, et rien n’est attribué, accordé ni conservé : le titulaire n’est pas un fonctionnaire en service, et le grade détenu reste celui du contrat.',
    alternative:
      'Le titulaire est traité comme un fonctionnaire en service, quel que soit le contrat.',
    why: 'Les deux accords définissent les fonctionnaires en service par deux types de contrat et ne parlent d’aucun autre.',
  },
  'junior professional officers': {
    question: 'Un jeune expert associé (JPO) est-il un fonctionnaire en service ?',
    reading:
      'Le texte ne le dit pas. La cellule est montrée comme non lue, avec sa valeur, et les RH disent une fois ce qu’elle signifie ; un poste payé par un donateur ne relève pas du budget ordinaire.',
    alternative: 'Oui : avec un contrat à durée déterminée, sur un poste du budget ordinaire.',
    why: 'Aucun des deux textes ne les nomme, et leur contrat et leur financement vont en sens contraire.',
  },
  'officials on loan': {
    question:
      'Une personne prêtée, mise à disposition ou détachée est-elle un fonctionnaire en service ?',
    reading:
      'Le texte ne le dit pas. La cellule est montrée comme non lue, et les RH disent une fois ce qu’elle signifie.',
    alternative: 'Oui : avec un contrat à durée déterminée, sur un poste du budget ordinaire.',
    why: 'Leur contrat peut être avec l’autre organisation, et aucun des deux textes ne dit lequel compte.',
  },
  'mixed funding': {
    question:
      'Un poste relève-t-il du budget ordinaire lorsque celui-ci n’en paie qu’une partie, ou le paie par le RBTC ou le RBSA ?',
    reading:
      'Le texte ne le dit pas. La cellule est montrée comme non lue, et les RH disent une fois ce qu’elle signifie.',
    alternative: 'Oui, quel que soit celui qui paie le reste.',
    why: 'Les deux champs d’application opposent le budget ordinaire à d’autres ressources et ne connaissent rien entre les deux.',
  },
  'review panel': {
    question: 'Qui soumet une divergence au Review Panel, et cela suspend-il les délais en cours ?',
    reading:
      'Les parties : l’Organisation, pour laquelle agissent les RH, ou le Syndicat du personnel. Cela ne suspend rien : ce qui est dû reste dû à sa date, et le Review Panel n’en a pas. Ce qui en résulte est consigné pour ce que c’est.',
    why: 'Les deux articles finals y renvoient les divergences et ne nomment ni personne, ni date, ni pause ; ils renvoient à un accord de 2000 qui n’en fait pas partie.',
  },
};
