import type { Award } from './award';

/** What may follow the name of an award without making something else of it. */
export type Follow =
  /** Anything that names a field, an institution or a year. */
  | 'anything'
  /** Universities also call their own certificates so, and then add a subject. */
  | 'nothing'
  /** A field after a preposition, or one that we know: also the word for a permit. */
  | 'licence'
  /** The same; also the word for being good at something. */
  | 'maîtrise'
  /** A field or nothing, but no *of*, as in *a high degree of care*. */
  | 'degree'
  /** A field after *in*; other languages call the certificate of a short course so. */
  | 'diploma'
  /** Where it is the end of secondary school: elsewhere it is a nurse's, or a teacher's. */
  | 'Congo'
  /** A school track, unless a university awarded it. */
  | 'baccalauréat'
  /** A school's name, a university's, or neither, and then the level is open. */
  | 'bachiller'
  /** A field that we know, as behind *en*: alone it is a grade of any kind. */
  | 'en'
  /** Nobody who teaches there. */
  | 'school';

export interface AwardPhrase {
  /** Folded words with single spaces. */
  readonly words: string;
  /** Null for what looks like an award and is none, or is one whose level is open. */
  readonly award: Award | null;
  readonly follow: Follow;
  readonly language: Language;
}

export type Language = 'en' | 'fr' | 'es' | 'other';

type Words = Partial<Readonly<Record<Language, string>>>;

function phrases(award: Award | null, words: Words, follow: Follow = 'anything'): AwardPhrase[] {
  return (Object.entries(words) as [Language, string][]).flatMap(([language, list]) =>
    list
      .split('|')
      .map((each) => ({ words: each.trim(), award, follow, language }))
      .filter((phrase) => phrase.words !== ''),
  );
}

/**
 * Names of awards and levels, folded. The longest that fits counts, so that a longer one takes a
 * shorter one's place: an associate degree is no degree.
 */
export const AWARD_PHRASES: readonly AwardPhrase[] = [
  ...phrases('primary', {
    en: `primary|primary education|primary school certificate|primary school leaving certificate|
      primary school leaving cert|primary leaving certificate|basic education|kcpe|fslc|
      first school leaving certificate|elementary school|elementary education|elementary`,
    fr: `primaire|enseignement primaire|ecole primaire|etudes primaires|cycle primaire|cep|cepe|
      cfee|certificat d etudes primaires|certificat d etudes`,
    es: `primaria|primaria completa|educacion primaria|escuela primaria|ensenanza primaria|
      estudios primarios|certificado de primaria|educacion basica|graduado escolar`,
    other: `ensino fundamental|ensino primario|ensino basico|scuola elementare`,
  }),
  ...phrases('primary', { en: 'primary school' }, 'school'),
  ...phrases('compulsory', {
    en: `compulsory|compulsory schooling|compulsory education|compulsory education schooling|
      compulsory school|lower secondary|lower secondary school|lower secondary education|
      lower secondary certificate|junior secondary|junior secondary school|junior high school|
      middle school|bece|basic education certificate`,
    fr: `obligatoire|scolarite obligatoire|ecole obligatoire|enseignement obligatoire|bepc|bfem|
      brevet des colleges|brevet d etudes du premier cycle|diplome national du brevet|dnb`,
    es: `obligatoria|ensenanza obligatoria|educacion obligatoria|escolaridad obligatoria|
      escuela obligatoria|educacion secundaria obligatoria|eso`,
  }),
  ...phrases(
    'secondary',
    {
      en: `secondary|secondary school|secondary education|secondary school education|
      secondary studies|upper secondary|upper secondary school|upper secondary education|
      senior secondary|senior secondary school|senior high school|high school|highschool|
      high school education|grammar school`,
      fr: `secondaire|etudes secondaires|ecole secondaire|enseignement secondaire|
      fin d etudes secondaires|second cycle du secondaire`,
      es: `secundaria|secundaria completa|ensenanza secundaria|educacion secundaria|
      escuela secundaria|estudios secundarios|preparatoria|prepa|educacion media|ensenanza media|
      educacion media superior|media superior|secundaria superior`,
    },
    'school',
  ),
  ...phrases('secondary', {
    en: `secondary school diploma|secondary school certificate|secondary school leaving certificate|
      secondary certificate|secondary diploma|senior secondary certificate|
      senior secondary school certificate|senior school certificate|
      secondary leaving certificate|secondary education certificate|secondary education diploma|
      secondary school graduate|high school diploma|high school certificate|
      high school leaving certificate|high school graduate|high school graduation|hs diploma|hs graduate|
      higher secondary|higher secondary certificate|higher secondary school certificate|
      hssc|intermediate of arts|intermediate in arts|intermediate of science|
      intermediate in science|intermediate of commerce|intermediate in commerce|
      higher school certificate|school leaving certificate higher|a level|a levels|
      gce a level|gce a levels|gce advanced level|advanced level|advanced levels|
      advanced level certificate|ged|general educational development|
      international baccalaureate|international baccalaureate diploma|european baccalaureate|
      ib|ib diploma|ibdp|hsc|kcse|kenya certificate of secondary education|wassce|waec|ssce|neco|
      national senior certificate|senior certificate|leaving certificate|leaving cert|tawjihi|
      10+2|abitur|gymnasium diploma|gcse a level|uace|acsee|form 6|form vi|form six|
      grade 12|grade xii|12th grade|class 12|class xii|12th class|btec national diploma|
      btec national`,
    fr: `diplome d etudes secondaires|diplome de fin d etudes secondaires|
      certificat de fin d etudes secondaires|attestation de fin d etudes secondaires|
      diplome du secondaire|maturite|maturite federale|maturite gymnasiale|
      maturite professionnelle|certificat de maturite|cess|daeu|humanites|humanites completes|
      certificat d enseignement secondaire superieur|diplome du baccalaureat|bac ii|
      baccalaureat international|baccalaureat europeen`,
    es: `titulo de bachiller|titulo de bachillerato|diploma de bachillerato|
      diploma de secundaria|certificado de secundaria|certificado de bachillerato|
      certificado de preparatoria|certificado de educacion media|bup|cou|
      diploma de educacion media|licencia de educacion media|licencia de ensenanza media|
      bachillerato internacional|graduado en educacion secundaria`,
    other: `polimodal|polimodal completo|segundo grau|segundo grau completo|ensino medio|ensino secundario|12 o ano|12 ano|12a classe|12 classe|
      maturita|diploma di maturita|diploma maturita|matura|fachabitur|allgemeine hochschulreife`,
  }),
  ...phrases(
    'secondary',
    {
      fr: `baccalaureat|bac|bac pro|bac professionnel|bac technique|bac technologique|
      baccalaureat professionnel|baccalaureat technique|baccalaureat technologique|
      baccalaureat general|bac general`,
    },
    'baccalauréat',
  ),
  ...phrases('secondary', { fr: 'diplome d etat' }, 'Congo'),
  ...phrases('secondary', { es: 'bachiller|bachillerato' }, 'bachiller'),
  ...phrases('secondary', {
    es: 'bachillerato completo|bachillerato general|bachiller academico|bachiller tecnico',
  }),
  ...phrases('diploma', {
    en: `post secondary|postsecondary|post secondary education|post secondary diploma|
      postsecondary diploma|post secondary diplomas|post secondary certificate|
      post secondary certificates|post secondary qualification|diploma or certificate|
      diploma certificate|diploma from post secondary education|
      certificate from post secondary education|diploma certificate from post secondary education|
      diploma or certificate from post secondary education|post secondary school diploma|
      higher national diploma|higher national certificate|hnd|hnc|national diploma|
      national higher diploma|ordinary national diploma|ordinary national certificate|ond|
      higher diploma|ordinary diploma|associate degree|associates degree|associate s degree|
      associate of arts|associate of science|associate of applied science|associate in arts|
      associate in science|foundation degree|advanced diploma|undergraduate diploma|technical diploma|
      technician diploma|polytechnic diploma|college diploma|community college diploma|
      teaching diploma|teachers diploma|teacher training diploma|nursing diploma|
      btec higher national diploma|btec higher national certificate|btec hnd|
      diploma of higher education`,
    fr: `bts|dut|deug|dts|deust|deup|bac+2|brevet de technicien superieur|
      technicien superieur|technicienne superieure|diplome de technicien superieur|
      diplome universitaire de technologie|diplome d etudes universitaires generales|
      diplome postsecondaire|diplome post secondaire|diplomes postsecondaires|
      diplomes post secondaires|certificat postsecondaire|certificat post secondaire|
      postsecondaire|post secondaire|diplome d etudes collegiales|
      diplome superieur de technologie|diplome de technicien superieur d etat`,
    es: `tecnico superior|tecnica superior|tecnico superior universitario|
      tecnica superior universitaria|tsu|cfgs|ciclo formativo de grado superior|
      fp de grado superior|fp grado superior|fp superior|formacion profesional superior|
      formacion profesional de grado superior|tecnicatura|tecnicatura superior|
      tecnicatura universitaria|tecnologo|tecnologa|diploma postsecundario|
      diplomas postsecundarios|titulo postsecundario|certificado postsecundario|postsecundario|
      postsecundaria|diploma post secundario|terciario completo|terciaria completa|
      educacion terciaria completa|estudios terciarios completos|diploma de tecnico superior`,
  }),
  ...phrases('diploma', { en: 'diploma|diplomas|dip|dipl' }, 'diploma'),
  ...phrases('first-level degree', {
    en: `bachelor|bachelors|bachelor degree|bachelors degree|bachelors level degree|
      bachelor s degree|bachelor diploma|bachelor honours|bachelor of arts|bachelor of science|
      undergraduate degree|undergrad degree|first degree|first level degree|
      first level university degree|university degree|university degree bachelors|
      university degree bachelor s|honours degree|honors degree|college degree|
      four year degree|baccalaureate degree|pass degree|ordinary degree|
      first cycle degree|first cycle university degree|university first degree|
      university graduate|univ graduate`,
    fr: `licence universitaire|licence professionnelle|licence pro|licence fondamentale|licencie en|licenciee en|licencie es|licenciee es|
      licence academique|licence generale|diplome universitaire de premier niveau|
      diplome universitaire du premier cycle|diplome universitaire de premier cycle|
      diplome de premier cycle|diplome du premier cycle|diplome universitaire de 1er cycle|
      baccalaureat universitaire|bac universitaire|bachelor universitaire de technologie|
      dcg|bac+3|licence bachelor|m1 valide|m1 validee|master 1 valide`,
    es: `licenciatura|licenciado|licenciada|grado universitario|
      titulo universitario|titulo universitario de grado|titulo universitario de primer ciclo|
      titulo universitario de primer nivel|titulo de grado|titulo de licenciado|
      titulo de licenciada|titulo de licenciatura|grado de licenciado|grado de licenciatura|
      titulo de tercer nivel|tercer nivel|diplomatura|bachillerato universitario|
      bachiller universitario|ingenieria|ingenieria tecnica|graduado universitario|
      graduada universitaria|grado academico de bachiller|universitaria completa|
      universitario completo|formacion universitaria completa|educacion universitaria completa`,
    other: `bacharelado|bacharel|graduacao|ensino superior completo|laurea triennale|
      laurea breve`,
  }),
  ...phrases('first-level degree', { fr: 'diplome universitaire' }, 'nothing'),
  ...phrases('first-level degree', { fr: 'licence|licences|lic' }, 'licence'),
  ...phrases('first-level degree', { en: 'degree|degrees' }, 'degree'),
  ...phrases(
    'first-level degree',
    {
      es: `grado|graduado|graduada|ingeniero|ingeniera|ing|arquitecto|arquitecta|doble grado`,
    },
    'en',
  ),
  ...phrases('long degree', {
    en: `doctor of medicine|doctor of dental surgery|doctor of veterinary medicine|
      doctor of pharmacy|juris doctor|medical degree|medical doctor degree`,
    fr: `bac+4|diplome d ingenieur|ingenieur d etat|ingenieur diplome|ingenieur diplomee|
      titre d ingenieur|doctorat en medecine|doctorat en pharmacie|
      doctorat en medecine veterinaire|doctorat en chirurgie dentaire|
      doctorat d etat en medecine`,
    es: `medico cirujano|medica cirujana|licenciatura en medicina|ingenieria superior|
      ingeniero superior`,
    other: `laurea|laurea in giurisprudenza|dipl ing|diplom ingenieur|diplom volkswirt|
      diplom kaufmann|diplom kauffrau|diplom betriebswirt|diplom okonom|diplom psychologe|
      diplom psychologin|staatsexamen`,
  }),
  ...phrases('long degree', { fr: 'maitrise' }, 'maîtrise'),
  ...phrases('master', {
    en: `master|masters|master degree|masters degree|master s degree|master of arts|
      master of science|advanced degree|advanced university degree|advanced level degree|
      advanced level university degree|postgraduate degree|post graduate degree|graduate degree|
      higher university degree|executive mba|executive master|executive masters|postgraduate master`,
    fr: `master|masters|mastere|master professionnel|master recherche|master 2|
      diplome universitaire superieur|diplome universitaire avance|
      diplome universitaire de deuxieme cycle|diplome d etudes approfondies|
      diplome d etudes superieures specialisees|bac+5|dscg`,
    es: `maestria|master universitario|master oficial|magister|titulo universitario superior|
      titulo universitario avanzado|titulo de master|titulo de maestria|grado de maestro|
      grado de maestria|grado de magister`,
    other: `mestrado|laurea magistrale|laurea specialistica|magister inzynier|magister artium`,
  }),
  ...phrases('doctorate', {
    en: `doctorate|doctorate degree|doctoral degree|doctor of philosophy|doctor of science|
      doctor of laws|doctor of education|doctor of letters|doctor of business administration`,
    fr: `doctorat|doctorat d etat|doctorat unique|bac+8`,
    es: `doctorado|titulo de doctor|grado de doctor`,
    other: `doutorado|doutoramento|dottorato|dottorato di ricerca`,
  }),
  ...phrases('doctorate', { fr: 'docteur en|docteur es', es: 'doctor en|doctora en' }, 'en'),
  // No awards, or awards whose level nobody can tell from their names.
  ...phrases(null, {
    en: `ms word|ms excel|ms office|ms access|ms project|ms powerpoint|ms outlook|ms teams|
      ms windows|ms dos|ms visio|postgraduate diploma|post graduate diploma|graduate diploma|postgraduate certificate|
      post graduate certificate|graduate certificate|specialist diploma|school diploma|
      professional diploma|vocational diploma|master of ceremonies|
      master of ceremony|master mariner|master electrician|master plumber|master carpenter|
      master craftsman|master tailor|master chef|master baker|master trainer|master sergeant|
      master key|master class|
      third degree|o level|o levels|gce o level|ordinary level|
      secondary technical|secondary vocational|post secondary school|baccalaureate|
      form 4|form iv|form four|grade 10|grade 11|grade x|grade xi|class 10|class x`,
    fr: `licence 1|licence 2|licence 3|licence i|licence ii|licence iii|master 1|master i|
      bac i|bac 1|bac 2|bac 3|bac 4|bac 5|bac+1|niveau bac|diplome|diplomes|diplome universitaire en|
      diplome universitaire de|brevet|brevet de technicien|maitrise federale|maitre`,
    es: `diplomado|diplomada|diplomados|titulo propio|master propio|maestria propia|
      titulo propio de master|master titulo propio|licencia|licencias|grado medio|
      grado superior|ciclo formativo de grado medio|fp de grado medio|grado de dificultad|
      grado de instruccion|grado de avance|bachillerato en|bachillerato tecnico en|
      posgrado|postgrado|pos graduacao|especializacion|tecnico|tecnica|titulo|maestro|
      ingeniero de ventas`,
  }),
];
