import { isField, isInstitution } from './fields';

/** Words between the others: they say nothing by themselves. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of in on at from for to by and or & with as its their his her my this that is ' +
    'un une le la les l d de du des en et au aux a par pour sur dans son sa ses ce cette est es ' +
    'el los las uno una y e o del al por para con su sus da do das dos em no na uma um i ii'
  ).split(' '),
);

/** What is said of an award that was completed: its class, its mark, that it is completed. */
const OF_COMPLETION =
  /^(?:complet\w*|finished|finalizad[ao]s?|terminad[ao]s?|terminee?s?|concluid[ao]s?|achevee?s?|obtain\w*|obten\w*|obtid[ao]|award\w*|conferr?\w*|earned|received|graduat\w*|grad|pass|passed|reussie?|validee?s?|aprobad[ao]s?|rendid[ao]|culminad[ao]|titulad[ao]s?|titled|diplomee?s?|laureat\w*|hons?|honou?rs?|honores|distinction|distincion|merit|merito|credit|cum|laude|magna|summa|first|second|third|class|classe|upper|lower|division|div|gpa|cgpa|marks?|points?|pts|grade|grades|general|gen|mention|mencion|bien|assez|tres|passable|felicitations|excelencia|sobresaliente|notable|full|time|year|years|yr|yrs|ans|annees|anos|original|copy|copie|copia|certified|accredited|authenticated|session|promotion|promo|option|opcion|serie|series|stream|filiere|section|seccion|specialite|especialidad|specialization|specialisation|speciali[sz]ed|minor|major|majors|dual|double|joint|cedula|profesional|professional|professionnelle?|titulo|title|diploma|certificate|certificat|certificado|school|college|lost|lists?|listed|degree|level|levels|only|mean|average|moyenne|promedio|old|new|nouveau|ancien|regime|regimen)$/;

/** Adjectives and nouns that go with fields, beyond those that name one (`isField`). */
const OF_FIELDS =
  /^(?:general\w*|applied|appliquee?s?|aplicad[ao]s?|modern\w*|comparativ\w*|comparee?s?|clinical|clinique|clinic[ao]|strateg\w*|estrateg\w*|executive|ejecutiv[ao]|basic|higher|superior\w*|superieur\w*|national\w*|nacional\w*|regional\w*|digital\w*|numerique\w*|global\w*|advanced|avancee?s?|theor\w*|practical|pratique|practic[ao]|studies|study|etudes|estudios|affairs|affaires|asuntos|services?|servicios?|skills|research|analy\w*|anali\w*|quality|qualite|calidad|risk|risques|riesgos?|change|conflict\w*|peace|paix|paz|rights|child\w*|enfan\w*|infanci\w*|famil\w*|women|femmes|mujer\w*|youth|jeun\w*|juven\w*|people|person\w*|nature|natural\w*|naturel\w*|resource\w*|water|eau|agua|food|aliment\w*|soil|land|terre|tierra|clima\w*|production|produccion|manufactur\w*|real|estate|property|insurance|assurance|seguros?|tax\w*|cost\w*|purchas\w*|procure\w*|supply|chain|achats|compras|warehous\w*|record\w*|document\w*|library|librarian\w*|word|processing|typing|shorthand|reception\w*|clerical|customer|client\w*|sales|vente\w*|ventas|store\w*|stock\w*|market\w*|enterprise\w*|empresa\w*|small|petites?|pequenas?|medium|moyennes?|local\w*|community|communaut\w*|comunit\w*|comunidad\w*|employ\w*|emploi\w*|empleo\w*|works?|occupational|safety|disaster\w*|emergency|urgenc\w*|refugee\w*|migra\w*|monitoring|suivi|seguimiento|leadership|innovation|ethic\w*|ethique|etica|religi\w*|divinity|island|african\w*|africain\w*|asian|american\w*|europe\w*|latin\w*|hispan\w*|driving|primary|primaire|primaria|secondary|secondaire|secundaria|early|initial|inicial|special\w*|adult\w*|vocational|network\w*|reseaux?|redes|internet|web|mobile|cloud|artificial|intelligence|inteligencia|robot\w*|nuclear|nucleaire|marine|maritim\w*|naval|air|aerosp\w*|automo\w*|textil\w*|dietet\w*|radiolog\w*|optom\w*|fisio\w*|speech|surgery|cirug\w*|obstet\w*|anim\w*|graph\w*|graf\w*|visual\w*|fine|beaux|bellas|dance|danse|danza|film|radio|television|press|presse|prensa|print\w*|publish\w*|edition|edicion|humaines?|assistante?s?|asistente\w*|direction|direccion|agents?|bookkeep\w*|conception|maintenance|mantenimiento|batiment|travaux|obras|polyvalente?|auxili\w*|aide|accueil|caisse|magasin\w*|almacen\w*|achat|vent[ao]|compte|cuentas|projects?|programme|program|programa|interior|exterior\w*|comparad[ao]|contemporan\w*|contemporain\w*|medieval\w*|ancient|world|monde|mundo|power|puissance|traffic|railway\w*|road\w*|route\w*|mines|gas|gaz|oil|wood|bois|madera|metal\w*|glass|leather|cuir|cosmet\w*|esthet\w*|estet\w*|coiffure|peluquer\w*|bak\w*|patiss\w*|restaur\w*|catering|housekeep\w*|home|domest\w*|military|militaire|militar|defen[cs]e|defensa|parliament\w*|fonction|territorial\w*|collectivites|pays|cartogra\w*|remote|sensing|gis|sig|crop|horticult\w*|livestock|fisher\w*|pesca|peche|elevage|ganader\w*|wildlife|faune|fauna|flora|renewable|renouvelable\w*|renovable\w*|solar|solaire|actu\w*|invest\w*|wealth|capital|cap|exchange|bourse|bolsa|logic\w*|semiot\w*|semant\w*|narrat\w*|writing|redaccion|composition|read|crafts?|artisan\w*|couture|sewing|tailor\w*|dressmak\w*|mason\w*|macon\w*|carpent\w*|menuis\w*|plomb\w*|plumb\w*|weld\w*|soud\w*|refriger\w*|froid|hvac|aid|secours|priv\w*|classi[ck]\w*|clasic\w*)$/;

const FIELD_ENDING =
  /(?:olog(?:y|ie|ia|ies|ias)|nom(?:y|ie|ia|ics|ique|ica)|graph(?:y|ie|ics|ique)|grafia|cultur[ae]l?|culture|iatr(?:y|ie|ia)|metr(?:y|ie|ia|ics)|soph(?:y|ie)|sofia|matics?|matiques?|maticas?|istics?|istiques?|istica|onics?|onique|onica|urgy|urgie|urgia)$/;

/** Courses and registrations, which add nothing to an award and take nothing from it. */
const BESIDE =
  /^(?:courses?|short|crash|formations?|continue|stages?|training|trainings|workshops?|seminars?|cursos|cursillos?|taller|talleres|seminarios?|seminaires?|ateliers?|internships?|certificates?|certificats?|certificados?|certification\w*|certificacion\w*|in|house|several|three|two|four|plusieurs|varios|varias|months?|mois|meses|weeks?|days?|hours?|rn|cpa|acca|cima|pmp|prince2|cipd|shrm|ccna|mcse|itil|cisa|cfa|cia|frm|nebosh|toefl|ielts|delf|dalf|dele|plus|certs?|member\w*|membre|miembro|fellow|chartered|licensed|registered|experience|experiencia|kids?|hijos)$/;

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word);

/** Whether a word is one that goes with an award without questioning it. */
export function isKnownBeside(word: string): boolean {
  return (
    /^(?:\d.*|[a-z]|[a-z]\d)$/.test(word) ||
    isField(word) ||
    isInstitution(word) ||
    OF_COMPLETION.test(word) ||
    OF_FIELDS.test(word) ||
    FIELD_ENDING.test(word) ||
    BESIDE.test(word)
  );
}
