/** Beginnings of words that name a field of study, folded, in English, French and Spanish. */
const FIELD_STEMS =
  'acco|account|compta|contab|contad|actuar|admin|aeron|agri|agro|anthrop|antrop|archeo|arqueo|archi|arqui|' +
  'arts?$|artes?$|astro|audit|banc|bank|banqu|biblio|bio|botan|business|chem|chim|civil|cienc|cinema|' +
  'comerc|commerc|comm?unic|comput|construc|cooper|crimin|data|demogr|dent|derecho|desarrollo|design|' +
  'develop|developpement|diplomacy|diplomat|droit|ecol|econ|educ|elect|energ|enferm|ensenanza|enseign|' +
  'entrepr|environ|estad|etranger|ethn|evalu|farma|fiscal|filol|filos|financ|finanz|fisica|foreign|forest|' +
  'gender|genero|genie|geo|gestion|gestao|govern|gobierno|health|hist|hotel|hospital|human|hr$|rh$|rr$|' +
  'indust|inform|ingen|engineer|interpret|internat|journal|period|jurid|juris|labou?r|langue|languages?$|' +
  'law|laws|legal|lenguas|lettres|letters|letras|lingu|litera|logist|loi|manage|managment|marketing|mercad|' +
  'math|matem|mecan|mechan|media|medic|medec|midwif|mining|music|nego|negoc|nurs|nutri|ocean|odont|' +
  'office|bureau|operations|organi|ortho|pedag|petrol|pharm|philo|photo|phys|plan|poli|psich|psico|psych|' +
  'public|quantit|quimica|recherche|recursos|ressources|resources|relaciones|relations|rural|sante|salud|' +
  'scien|secretar|security|seguridad|securite|social|socio|software|statist|sustain|systems?$|sistemas|' +
  'teach|tech|tecn|telecom|teolog|theol|tour|tourism|trad|transl|transport|trabajo|travail|urban|' +
  'veterin|zool|anglais|english|ingles|francais|frances|french|espagnol|espanol|spanish|allemand|german|arab|portug|chino|chinese|russ|ital|prive|ade$|edps$|crea|sport|deporte|fashion|moda|theat|teatro|culin|cuisine|hygien|laborat';

const FIELD = new RegExp(`^(?:${FIELD_STEMS})`);

/** Languages and tools, which one masters without a degree; only then are they not fields. */
const SKILL =
  /^(?:anglais\w*|angl|francais\w*|espagnol\w*|arabe|allemand\w*|italien\w*|portugais\w*|chinois\w*|russe|swahili|wolof|bambara|lingala|langues?|outils?|logiciels?|informatique|bureautique|excel|word|office|microsoft|windows|sap|erp|oracle|powerpoint|internet|ordinateur|techniques?|procedures?|redaction|orthographe|clavier|couts?|budget|projets?|risques?|soi|conduite|energie)$/;

/** Wherever it stands, it makes a permit of a licence. */
const PERMIT =
  /^(?:driv\w*|conduire|conducir|conduite|chauffeur|permis|permiso|permit|carnet|pilot\w*|aviat\w*|flight|vol|football\w*|foot|soccer|coach\w*|uefa|fifa|caf|entraineur|arbitre|referee|fishing|peche|hunting|chasse|armes?|firearms?|gun|taxis?|moto|motorcycles?|vehicles?|vehicul\w*|trucks?|boats?|bateaux?|logiciels?|software|windows|microsoft|adobe|autocad|sap|boissons?|liquor|alcool|cat|categor\w*)$/;

/** After *licence de* it is a permit, though it could also name a field. */
const PERMITTED =
  /^(?:commerce|export\w*|import\w*|transport\w*|sport\w*|radio|exploitation|debit|tourisme)$/;

/**
 * Words that English has and French has not: beside *licence* they say that it is meant in English,
 * where it is a permit. Fields that both languages spell alike (marketing, finance) tell nothing.
 */
const ENGLISH =
  /^(?:an|the|of|in|from|with|and|by|for|to|on|at|or|his|her|my|valid|current|issued|obtained|received|held|holder|renewed|practi[cs]\w+|academic|professional|school|high|secondary|laws?|accountan\w*|accounting|banking|nursing|nurses?|teach\w*|engineer\w*|economics|statistics|mathematics|physics|medicine|chemistry|biology|history|geography|psychology|philosophy|sociology|anthropology|technology|pharmacy|midwif\w*|health|studies|languages|development|business|computer\w*|resources|trade|agriculture|library|security|safety|education)$/;

/** Beside *licence* they say that it is the university's, whatever the language. */
const OF_UNIVERSITY =
  /^(?:univ\w*|bachelor\w*|degrees?|undergraduate|hons?|honou?rs|bac\+3|licenciatura|faculte?|facultad|faculty)$/;

const INSTITUTION =
  /^(?:univ|universit\w*|universid\w*|uni|unige|unil|epfl|ecole|polytechn\w*|politec\w*|polytechnique|faculte?|facultad|faculty|institut\w*|instituto|hochschule|academi\w*|iae|ucad|unam|pucp|usp|uam|uba|ulb|ucl|uqam|laval|mcgill|sorbonne|hec|udem|sherbrooke|oxford|oxon|cambridge|cantab|harvard)$/;

/** School tracks of a baccalauréat: a field that none has was studied at a university. */
const SCHOOL =
  /^(?:lycee|liceo|colegio|college|school|escuela|ecole|prepa\w*|instituto|bachillerato|gymnasium|academico|academica)$/;

export const isField = (word: string): boolean => FIELD.test(word);
export const isSkill = (word: string): boolean => SKILL.test(word);
export const isPermit = (word: string): boolean => PERMIT.test(word);
export const isPermitted = (word: string): boolean => PERMITTED.test(word);
export const isEnglish = (word: string): boolean => ENGLISH.test(word);
export const isOfUniversity = (word: string): boolean => OF_UNIVERSITY.test(word);
export const isInstitution = (word: string): boolean => INSTITUTION.test(word);
export const isUniversity = (word: string): boolean => INSTITUTION.test(word) && word !== 'ecole';
export const isSchool = (word: string): boolean => SCHOOL.test(word);
