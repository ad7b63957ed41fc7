/**
 * By which a text says that an award was not reached, or not all of it: folded, `\\w*` for any ending.
 * What these do not know is not taken for completed either, unless it is known to be harmless.
 */
export const UNFINISHED_WORDS = String.raw`
  abandon\w* abd abort\w* aborted accepted admi(?:t|ts|tted|ssion|ssions) alleged\w* almost
  annull\w* anticipat\w* appear(?:ed|ing) applicant application\w* apply\w* aspir\w*
  attend\w* await\w* bailed barred began begin\w* begun bogus bridging cancel\w* candidacy
  candidate cannot cant claimed commenc\w* condition\w* continues coursework current\w*
  deferr\w* didnt disc discontinu\w* dismiss\w* dissertation doing doubtful drop\w* dropout
  dropp\w* due ending ends enrol\w* equivalence equivalency equivalent exam examination
  exams except excluded expect\w* expell\w* fail\w* fake few flunk\w* forged fresher
  freshman graduating half halfway halted hasnt havent honorary honoris hop(?:e|es|ed|ing)
  incoming incompl incomplet\w* ineligible intend\w* intention intermission interrupt\w*
  invalid\w* isnt lack\w* laps\w* learner leaving left level levels minus missing mostly
  nearly neither never nil no non noncomplet\w* nongraduat\w* nongraduate nor not nothing
  now offer\w* ongoing outstanding owing partial\w* partly paus(?:e|ed|ing) pending plans
  pre premaster premed preparat\w* presently proceeding progress progressing projected
  provisional\w* pursu\w* quit quitting referred register(?:ed|ing) remaining repeat\w*
  rescind\w* resit\w* retak\w* review revok\w* sabbatical sat seek\w* shortly since sitting
  some soon sophomore start started starting starts still stop\w* student\w* studied
  studying supposed\w* t taking tbc tbd terminat\w* thesis toward\w* trainee transferr\w*
  un(?:finished|completed?|successful\w*|registered|recogni[sz]ed|listed|accredited|validated|verified|graduated|certified|confirmed|proven|awarded|passed)
  undertak\w* underway unfin unknown until viva void want\w* wasnt went will wish\w*
  withdr\w* withheld without would yet
  absente? actuel\w* admise?s? admissi\w* admissib\w* ajourn\w* arret\w* attend attendue?s?
  attente auditeur auditrice bientot candidate?s? continue cours cursus debut\w* defaill\w*
  delivre demande\w* deposee?s? depot depuis desist\w* devant doctorante?s? doit dossier\w*
  echec\w* echou\w* eleve elimine\w* encore entam\w* envisag\w* equivalences? equivalente?s?
  etudiant\w* etudie\w* examens? exclue?s? exclusion exmatric\w* fausse faux fini finir
  finis honorifique inachev\w* inscription\w* inscrite?s? interromp\w* interruption\w*
  jamais jury jusqu\w* manqu\w* memoire moitie ni niveau\w* obtenir partiel\w* pas postul\w*
  poursui\w* poursuivre premieres preparant preparation prepare preparer presque previsions?
  prevues? prevus? provisoire\w* quitte quittee? radie\w* rate ratee?s? rattrapage recale\w*
  redaction redoubl\w* refuse\w* renonc\w* renvoye\w* reorient\w* reprise reserve
  restante?s? reste sabbatique sans semestr\w* sera seront seulement soutenance soutenir
  stagiaire suite suspend\w* suspens\w* terminer thesarde? these vire viree vise visee voie
  acreditar actualidad admitid\w* ainda alumn\w* andamento anulad\w* aplaz\w* asignaturas
  asistio aspirante\w* aun avanzada baja candidat[ao]s? casi colgad\w* comenz\w* comienz\w*
  concluir condicional congelad\w* constancia convalid\w* creditos cuatrimestr\w* cursa
  cursad\w* cursand\w* cursant\w* curse curso dejad\w* deje dejo desaprob\w* desde desert\w*
  desistid\w* desmatric\w* detenid\w* diferid\w* doctorand\w* egresad\w* egreso empez\w*
  equival\w* espera esperad\w* estudiaba estudiando estudiante\w* estudie estudio etapa
  examen\w* expuls\w* falsa falso falta\w* faltan? faltando falto fracas\w* graduarme
  graduarse hasta homolog\w* honorari\w* inacabad\w* inconcluid\w* inconclus\w* iniciad\w*
  iniciando inicie inicio inscrit[ao]s? insuficient\w* interrump\w* invalidad\w* irregular
  jamas maestrand\w* materias matriculad\w* mitad nao nivel\w* nunca oyente paralizad\w*
  parcial\w* pasante\w* pasantia pendiente\w* previst\w* primeros proceso propia propio
  proxim[ao] quede quedo rechaz\w* reprob\w* restan? retir(?:o|ada|ado|e|arse) rezagad\w*
  semestr\w* sin solamente solicit\w* solo suspenso sustentar tesis tesista titulacion
  titularse todavia tramit\w* trancad\w* trimestr\w* trunc\w* truncos ultimos
  cats credit credits ects foundation intermediate matieres? modules? papers parts prelim\w*
  subjects tranche ue units uv
`
  .trim()
  .split(/\s+/);

export const UNFINISHED_PHRASES = String.raw`
  access course|all but|applied (?:to|for)|at present|cut short|
  did (?:not|\d+|one|two|three)|drop out|final year|foundation year|gave up|given up|
  going to|graduation pending|in process|in the works|junior year|last year|mid way|most of|
  next year|non graduat\w*|on going|on hold|on leave|
  only (?:first|the first|one|two|three|\d)|part completed|planned to|process of|ran out|
  reading for|self taught|senior year|short of|so called|study of|taught part|three quarters|
  to be|to complete|to finish|to follow|to graduate|to obtain|to present|under process|
  under way|up to|working (?:on|towards?)|
  a (?:obtenir|valider|soutenir|venir|terminer|finir|completer|confirmer)|en attente|
  en cours|en formation|en pause|en preparation|en redaction|en train|en voie|en vue|
  fin de cycle|hors cursus|non delivre|partie de|stand by|termine pas|
  a concluir|a medias|a punto|carrera avanzada|curso de|curso el|curso la|en curso|
  en desarrollo|en espera|en pausa|en preparacion|en proceso|en tramite|fase de|hasta el|
  hasta la|licenciatura avanzada|me falta|no apto|parte de|
  por (?:terminar|concluir|titular\w*|obtener|defender|finalizar|graduar\w*|aprobar|acabar)|
  por cursar|punto de|
  part (?:\d|i{1,3}|iv|one|two|three)|phase (?:\d|i{1,3}|one|two)|section (?:\d|i{1,3})|
  stage (?:\d|i{1,3}|one|two)
`
  .split('|')
  .map((phrase) => phrase.trim());

/** Long state words in which a slip of the keyboard is still read. */
export const OFTEN_MISTYPED: readonly string[] = (
  'incomplete uncompleted unfinished progress withdrawn withdrew failed failure pending interrupted abandoned ' +
  'discontinued dropped expected ongoing student candidate enrolled currently semester studying suspended deferred ' +
  'inachevee inacheve interrompue interrompu abandonnee abandonne echoue ajourne etudiant etudiante semestre ' +
  'incompleta incompleto inconclusa inconcluso truncada truncado trunca pendiente cursando estudiante interrumpida ' +
  'abandonada reprobada reprobado egresado egresada pasante'
).split(' ');
