/**
 * Words that mean together what none of them means alone, each with the words that it is read as. They
 * meet folded text: lower case, no accents, single spaces, no underscores. The first comes first: a later
 * one sees what the ones before it left.
 */
export const HEADER_PHRASES: readonly (readonly [RegExp, string])[] = [
  // An amount of money, whatever else the name says.
  [/[£$€¥]|\b(?:usd|eur|euros?|chf|gbp|fcfa|xof|xaf|soles|pesos)\b/g, ' importe '],
  [/\bc(?:ompl(?:emento)?)?\.? ?esp(?:ecifico|ec?\.)|^ ?especifico ?$/g, ' importe '],
  // Nobody who holds it now; but a last name is a person's.
  [
    /\b(?:last|latest|prior|immediate past|erstwhile)(?= (?:(?:known|post|position) )?(?:holder|incumbent|occupant|encumbent))/g,
    ' former ',
  ],
  // What people ask at home: who pays, what somebody does, where.
  [
    /\bwho (?:pays?|funds?|finances?)\b|\bpaid (?:by|from|with)\b|\bmoney from\b|\bqui (?:le |la )?(?:paie|paye|finance)\b/g,
    ' funding ',
  ],
  [
    /\bpaye+s? (?:par|sur)\b|\bquien (?:lo |la )?(?:paga|financia)\b|\bpagad[oa]s? (?:por|con)\b|\b(?:con|de) que se paga\b/g,
    ' funding ',
  ],
  [
    /\bwhat (?:does )?[a-z()/ ]*\bdo(?:es)?\b|\bque (?:hacen?|fait(?:[- ]?(?:il|elle))?)\b/g,
    ' title ',
  ],
  [
    /\bce qu ?['’ ]?(?:il|elle|ils) (?:fait|font)\b|\ba que se dedica\b|\btravail effectue\b/g,
    ' title ',
  ],
  [
    /\b(?:position|post|job|office) held\b|\b(?:poste|emploi|fonction) (?:detenu|tenu)e?\b/g,
    ' title ',
  ],
  [/^ ?qualite ?$|\bin (?:the )?capacity(?: of)?\b|^ ?capacity ?$/g, ' title '],
  [
    /^ ?¿?(?:where|ou|donde)(?: (?:based|located|stationed|posted|works?|working|travaille|affectee?|base|trabaja|esta|labora))? ?\??$/g,
    ' where ',
  ],
  [/\b(?:based|located|posted|stationed) (?:in|at)\b/g, ' where '],
  [/\bhow many(?: of them)?\b|^ ?combien(?: de postes)? ?\??$|^ ?¿?cuant[oa]s ?\??$/g, ' count '],

  [
    /\bfin\.? (?:source|src)\b|\bsource (?:de )?fin\b|\bf(?:te|uente)\.? (?:de )?fin[a-z]*|^ ?(?:bl|lb|f\.? ?f\.?) ?$/g,
    ' funding ',
  ],
  [
    /\b(?:financed|funded|budgeted) (?:by|from|through|under)\b|\b(?:costed|coded) to\b|\bpaid out of\b|\b(?:source of |whose )?money(?: source)?\b|\bgl account\b/g,
    ' funding ',
  ],
  [
    /\bfin[a-z]*\.? par\b|\bprise? en charge(?: par)?\b|\bremuneree? (?:par|sur)\b|\bestructura programatica\b/g,
    ' funding ',
  ],
  [
    /\b(?:de donde )?se paga de\b|\bde donde (?:se paga|sale)[a-z ]*|\bfte\b\.?(?: de| rec[a-z]*)(?: rec[a-z]*)?|\bd ?['’] ?ou vient l ?['’] ?argent\b/g,
    ' funding ',
  ],
  [
    /\borig[a-z]*\.? (?:de (?:los |las )?|des |du )?(?:fin|fond|rec|presup|budg|credit)[a-z]*/g,
    ' funding ',
  ],
  [/\bcosts? (?:ctre?|cntr)\b/g, ' cost center '],
  [/\bgrupo prof(?:esional)?\b\.?/g, ' group '],
  [/\bcore ?\/ ?non[- ]?core\b|\bcost[- ]shar(?:ing|ed)\b/g, ' funding '],
  [
    /\basignacion (?:mensual|familiar|economica|basica|salarial)\b|\b(?:assignment|housing|dependency) (?:allowance|grant)\b/g,
    ' importe ',
  ],
  // What somebody does is told in sentences.
  [
    /\b(?:fonctions|funciones|functions|duties) princip(?:ales|al)\b|\bmain (?:functions?|duties)\b|\bmi(?:sion|ssions?) d(?:el?|u) (?:puesto|poste|cargo)\b/g,
    ' remark ',
  ],
  [/\bduree (?:de |du )?travail\b|\bhoras? (?:de )?contrato\b/g, ' remark '],
  [/\blabor que (?:realiza|desempena)\b/g, ' title '],
  [/\bemplois?[- ](?:type|repere)s?\b/g, ' job '],
  [
    /\blieu (?:de |du |d ?['’] ?)?(?:service|poste|travail|exercice)\b|\b(?:lugar|sede) (?:de )?(?:adscripcion|servicio|prestacion)[a-z ]*|\bcentro (?:de )?destino\b|\bentidad federativa\b|\b(?:hq|headquarters) ?(?:\/|or) ?field\b|\bres(?:idence|\.)? adm[a-z]*/g,
    ' place ',
  ],
  [/^ ?u\.? ?o\.? ?$/g, ' unit '],
  [
    /\b(?:n[°ºo]|nro|num|numero)\b\.? ?(?:de )?doc(?:umento)?\b|\bnational id\b|\b(?:file|service|associate|social security|ni|ss|secu|nomina)\.? ?(?:no|number|id|num)\b|\b(?:n[°ºo]|num|nro)\b\.? ?(?:de )?(?:ss|secu|nomina|seg[a-z]*\.? social|exp|leg)\b|^ ?(?:leg|exp|ci|c\.i|d\.n\.i|r\.u\.t|n\.i\.f)\.? ?$|^ ?doc(?:umento)?(?: de identidad)? ?$/g,
    ' incumbent number ',
  ],

  // Who is above a position, by what that person is called or by what it does.
  [
    /\b(?:head|chief|director|leader|lead) of (?:the )?(?:entity|unit|section|department|dept|division|office|service|branch|team)\b/g,
    ' supervisor ',
  ],
  [
    /\b(?:unit|section|dept|department|team|division|branch) (?:head|chief|lead(?:er)?)\b/g,
    ' supervisor ',
  ],
  [
    /\b(?:chef|responsable|directeur)(?:trice)? (?:de |du |d ?['’] ?)(?:service|unite|section|equipe|bureau|pole)\b/g,
    ' supervisor ',
  ],
  [
    /\b(?:reporting|rating|appraising) officer\b|\b(?:(?:premier|second|1er|2e) )notateur\b/g,
    ' supervisor ',
  ],
  [
    /\brattachee? a\b|\b(?:sous l ?['’] ?autorite|releve) d[eu']?\b|\b(?:depend|dependent) d[eu]\b|\b(?:al|del|a la|de la) que (?:depende|reporta)\b/g,
    ' supervisor ',
  ],
  [/\b(?:rinde cuentas|responde|answers|accountable) (?:a|to)\b/g, ' supervisor '],
  [/\bdependencia jerarquica\b|\bsupervisory officer\b|\bposte de rattachement\b/g, ' supervisor '],
  [/\bhigher[- ]?level (?:position|post)\b/g, ' supervisor '],
  [/\breporting location\b/g, ' location '],
  [/\bs ?\/ ?m\b/g, ' staff '],
  [/\bnext level up\b|\bone[- ]up\b/g, ' supervisor '],

  [
    /\bsous la (?:direction|responsabilite) d[eu]\b|\brend compte\b|\brapporte a\b|\brattachement hier[a-z]*|\bqui (?:encadre|dirige|supervise)\b/g,
    ' supervisor ',
  ],
  [
    /\bquien (?:lo |la )?(?:dirige|supervisa)\b|\b(?:a las ordenes|bajo la (?:supervision|direccion)) de\b|\bdepende\b(?: jer[a-z]+)?(?: de)?|\bdependencia directa\b/g,
    ' supervisor ',
  ],
  [
    /^ ?(?:head|tl|l ?\/ ?m|1st ro|solid line|up[- ]?line|next higher|appraiser|assessor|leader|lider) ?$|\boversight by\b/g,
    ' supervisor ',
  ],
  [/\b(?:upper|senior|lead|head|chief) (?:position|post)\b/g, ' supervisor '],

  // SAP's areas of personnel are places, except in Spanish, where one of them is a kind of contract.
  [/\barea (?:de )?pers(?:onal)?\b\.?/g, ' staff contract '],
  [
    /\bpers(?:onnel)?\.? ?sub ?areas?\b|\bp ?sub ?area\b|\bbtrtl\b|\bsous[- ]dom(?:aine|\.)? ?(?:d[eu] )?pers[a-z]*|\bsubdivision (?:de )?pers[a-z]*/g,
    ' place ',
  ],
  [
    /\bpers(?:onnel)?\.? area\b|\bp ?area\b|\bwerks\b|\bdomaine (?:d[eu] )?pers[a-z]*|\bdivision (?:de )?pers[a-z]*/g,
    ' place area ',
  ],

  // Where somebody is paid stands for where the position is.
  [
    /\b(?:compensation|payroll|pay) (?:location|place)\b|\bubicacion de (?:compensacion|nomina|pago)\b/g,
    ' location ',
  ],

  // Whether somebody holds it.
  [
    /\boccupation (?:du |des |de l ?['’] ?|d ?['’] ?)?(?:poste|emploi)s?\b|\b(?:etat|condition) d ?['’] ?occupation\b/g,
    ' filled status ',
  ],
  [
    /\best(?:atus)? ocupacional\b|\b(?:tiene|has|a un) (?:titular|incumbent|titulaire)\b/g,
    ' filled status ',
  ],
  [/^ ?est\.? ?$|\best\.? (?=(?:plaza|puesto|cargo|posicion)\b)/g, ' estado '],
  [/\bocc(?:up)?\.? (?=stat)/g, ' filled '],
  [/^ ?occ(?:up)?\.?(?= ?[/-] ?v)/g, ' filled '],
  [
    /\b(?:estado|situacion|condicion) (?:de )?(?:la )?(?:ocupacion|cobertura|provision)\b/g,
    ' filled status ',
  ],
  [/\b(?:staffing|fill|seat|recruitment) (?=stat(?:us)?\b)/g, ' filled '],

  // Kinds of contract by the two that there are.
  [
    /\b(?:cdi ?[/-] ?cdd|cdd ?[/-] ?cdi|perm(?:anent)?\.? ?[/-] ?temp(?:orary)?|reg(?:ular)?\.? ?[/-] ?temp(?:orary)?|full ?(?:[/-]|or) ?part(?:[- ]time)?|ft ?[/-] ?pt|titulaire ?(?:[/-]|ou) ?contractuel|planta ?[/-] ?contrata)\b/g,
    ' contract ',
  ],
  [
    /\bterms (?:and conditions )?of (?:service|appointment|employment)\b|\b(?:statut|situation|sit|position|pos)\.? adm(?:in(?:istrati[fv]e?)?)?\b|\bsituacion admin[a-z]*/g,
    ' contract ',
  ],
  [/\b(?:calidad|naturaleza|condicion) jur(?:idica|\.)?/g, ' contract '],
  [
    /\b(?:modalidad|mode|modality|type) (?:de |of )?(?:trabajo|travail|work(?:ing)?)\b/g,
    ' remark ',
  ],
  [
    /\breg temp\b|\bfull part\b|\b(?:ee|emp(?:loyee)?) ?(?:sub ?)?(?:group|grp|gruppe)\b/g,
    ' contract group ',
  ],

  // Categories by the two that there are, or by the scale that they choose.
  [
    /\b(?:prof or gs|p ?\/ ?gs?\b(?! ?level)|gs? ?\/ ?p\b(?! ?level)|nac[a-z]*\.? ?\/ ?int|int[a-z]*\.? ?\/ ?nac|int(?:l|'l|ernational)?\.? ?[/-] ?(?:nat|loc)|nat(?:ional)?\.? ?[/-] ?(?:int|exp)|expat[a-z]* ?[/-] ?(?:nat|loc)|prof(?:essional)?\.? ?[/-] ?g(?:s|eneral))[a-z.]*/g,
    ' gradecategory ',
  ],
  [
    /\b(?:sal(?:ary)?|pay)\.? (?:admin(?:istration)? )?(?:plan|schedule)\b(?! ?grade)|\bplan (?:salarial|de salaires?|de sueldos?)\b|\bpay ?scale (?:type|area)\b|\bmacro[- ]?grade\b/g,
    ' gradecategory ',
  ],
  [
    /(?<!job )\b(?:function|grade|post|level) (?:group|category)|(?<!job )\bstaff category\b(?! code)|\bgroupe? d[eu] (?:fonctions?|grades?)\b|\bgrupo de (?:funciones|grados?)\b|\bcategor(?:ie|ia) d[eu](?:l)? (?:grade|grado|poste|puesto)\b|\btipo de cat(?:egoria|\.)?|\bcategorie hierarchique\b/g,
    ' gradecategory ',
  ],
  [/^ ?gr(?:upo)?\.? ?\/ ?(?:sb|subgr(?:upo)?)\.? ?$/g, ' gradecategory '],

  // Grades that have a name of their own.
  [/\bniv(?:el|\.)? (?:de )?(?:c\.? ?)?destino\b/g, ' grade '],
  [
    /^ ?c\.? ?d\.? ?$|\bniv(?:el|\.)? (?:de )?c\.? ?d\b\.?|\b(?:nivel (?:de )?)?compl(?:emento|\.)? (?:de )?destino\b/g,
    ' grade ',
  ],
  [/^ ?j ?\/ ?g ?$|\bjob group\b(?=.*\bgrade\b)/g, ' grade '],
  [/\b(?:groupe? |cotation )?rifseep\b/g, ' grade '],
  [/\bgroup (?:and|&|et) (?:level|niveau)\b|\bgroupe (?:et|&) niveau\b/g, ' grade '],
  // Several posts have no number of their own.
  [
    /(?:\b(?:no|nos|nb|nbr|number|count)\b\.?|#) ?(?:of )?(?:posts|positions|jobs|slots)\b/g,
    ' count ',
  ],
  [/\b(?:nombre|nbre?|nb)\b\.? (?:de |d ?['’] ?)?(?:postes|emplois)\b/g, ' count '],
  [
    /\b(?:n|no|nro|num|numero|cantidad)\b\.? ?[°ºo]?s? ?de (?:puestos|plazas|cargos|posiciones)\b/g,
    ' count ',
  ],
  [
    /\b(?:approved|authori[sz]ed|sanctioned|budgeted) (?:posts|positions|estab\w*)|\bmax(?:imum)?[ _]?(?:head\w*|persons?|incumbents?)\b/g,
    ' count ',
  ],
  [/\bpostes (?:autori?s?|approuv|budget|demand|propos)es?\b/g, ' count '],
  [/\b(?:plazas|puestos|cargos) (?:aprob|autoriz|presupuest|propuest|solicit)[a-z]*\b/g, ' count '],
  [
    /\b(?:budget(?:ed|ary)?|authori[sz]ed|approved|planned|target|sanctioned)\.? (?:fte|head ?count|hc|estab[a-z]*|strength|complement)\b|\b(?:fte|head ?count|hc) (?:budgeted|authori[sz]ed|approved|planned)\b/g,
    ' count ',
  ],
  [/\bstaffing complement\b/g, ' count '],
  [
    /^ ?(?:approved|proposed|authori[sz]ed|budgeted|revised|actual) (?:fy ?)?(?=(?:19|20)\d\d\b)/g,
    ' count ',
  ],
  [
    /\b(?:etp[rt]?|emplois|effectifs?) (?:autoris|budget|budget[a-z]*|cre|permanent|ouvert|theoriqu|previsionn)[a-z]*/g,
    ' count ',
  ],
  [
    /\bpostes (?:budgetaires|permanents|ouverts|crees)\b|\b(?:dotacion|plantilla|effectif) (?:max|aprob|autoriz|presup)[a-z]*/g,
    ' count ',
  ],
  [
    /\b(?:etp[rt]?|emplois|effectifs?|eff|postes)\b\.? (?:autor|budg|theor|previs|prevu|cibl|ouvert|permanent|financ|cree|approuv|plafond)[a-z]*|\bplafond (?:d ?['’] ?)?(?:emplois|etp[rt]?)\b/g,
    ' count ',
  ],
  [
    /\b(?:plazas|puestos|cargos)\b\.? (?:aut|apr|presup|prev|tot|teor)[a-z]*|\bplantilla (?:organica|teorica)\b/g,
    ' count ',
  ],
  [
    /\b(?:max|auth|app)\b\.? (?:hc|head ?count|fte|strength)\b|\b(?:funded|establishment) wte\b|\bfte \(?budget\)?|^ ?sanctioned(?: str[a-z]*\.?)? ?$/g,
    ' count ',
  ],
  [
    /\b(?:no|nos|number|nb|n[°ºo]|num)\b\.? (?:of |de |d ?['’] ?)?(?:openings|vacancies|vacantes|seats|incumbents)\b/g,
    ' count ',
  ],
  [/\btotal (?:de )?(?:posts|positions|postes|emplois|puestos|plazas|cargos)\b/g, ' count '],
  [/\bn ?\+ ?1\b|\bjefatura inmediata\b|\brpts? to\b/g, ' supervisor '],
  [/\b(?:supervised|managed)[ _-]?by\b|\b(?:encadree?|dirigee?)[ _-]?par\b/g, ' supervisor '],
  [/\bsupervisad[oa][ _-]?por\b/g, ' supervisor '],
  [/\bof (?:the )?(?:official|staff member|incumbent)\b/g, ' incumbent '],
  [/\bnom (?:de naissance|marital|patronymique)\b/g, ' lastname '],
  [/\bdomaine (?:d ?['’] ?activite|(?:de )?competences?|metier)\b/g, ' family '],
  // One or several of what it names.
  [/(?<=[a-z])\((?:e?s|x)\)/g, ' '],
  [/%/g, ' percent '],
  [/(?<=(?!based)\b[a-z]+ed) on\b/g, ' date '],
  // Where compatibility forms were unfolded, `N.º` is `n.o`.
  [/\bn\.? ?[°º]|\bn\.o\b|№|#/g, ' number '],
  [/\bestacion de servicio\b|^ ?d ?[./]? ?s\.? ?$/g, ' station '],
  [/\b(?:occupied|encumbered|filled|held)[ _-]?by\b/g, ' incumbent '],
  [/\bto be (?:hired|filled|recruited)\b|\ba pourvoir\b|\bpor cubrir\b/g, ' vacant '],
  [/\b(?:depende de|rend compte a|a cargo de)\b/g, ' supervisor '],
  // Names that are made of what the column holds.
  [/^ ?(?:rb|br|bo|po) ?\/ ?(?:xb|xbtc|ct|tc|dc|cv|vc)\b.*$/g, ' budget '],
  // What its letters stand for: vacant, or what a position is else.
  [
    /^ ?(?:v(?:ac)?|l)\.? ?\/ ?(?:o|f|e|p|c|occ|enc|filled)\.? ?$|^ ?(?:o|f|e|p|c|occ|enc)\.? ?\/ ?(?:v(?:ac)?|l)\.? ?$/g,
    ' vacant filled ',
  ],
  [/\bfte[._]? ?(?:de )?fto\b|\bfuente (?:de )?fin\b\.?/g, ' fuente financiamiento '],
  // What the human resources department numbers is people.
  [
    /\b(?:hr|rh|rr ?hh) ?(?:id|no|nr|number|num|ref)\b|\b(?:id|identifiant|identificador|no|numero|ref) (?:de )?(?:hr|rh|rr ?hh)\b/g,
    ' incumbent number ',
  ],
  // Who wrote the list is nobody in it.
  [
    /\b(?:updated|modified|changed|created|prepared|printed|entered|checked|verified|validated|approved|reviewed|certified)[ _-]?by\b/g,
    ' author ',
  ],
  [
    /\b(?:etabli|prepare|modifie|saisi|cree|mis a jour|verifie|valide|approuve|certifie|controle)e?[ _-]?par\b/g,
    ' author ',
  ],
  [
    /\b(?:elaborad|actualizad|modificad|cread|preparad|revisad|verificad|validad|aprobad|certificad)[oa][ _-]?por\b/g,
    ' author ',
  ],
  [
    /\b(?:hr|business|rh|rr ?hh) partner\b|\b(?:responsable|gestionnaire|gestor|referente?) (?:de )?(?:hr|rh|rr ?hh)\b/g,
    ' author ',
  ],
  // Whoever stands in holds nothing.
  [
    /\b(?:(?:temporary|temp|acting|interim) )?(?:replacement|replaced[ _-]?by|backfill|stand[ -]?in)\b|\b(?:temporary|acting|interim) (?:incumbent|holder|occupant|staff member)\b/g,
    ' author ',
  ],
  [
    /\b(?:remplacante?|remplacee? par|interimaire|suplente|reemplazante|reemplazad[oa] por)\b/g,
    ' author ',
  ],
  [/\b(?:occupee?|pourvue?)[ _-]?par\b/g, ' titulaire '],
  [/\b(?:ocupad[oa]|cubiert[oa])[ _-]?por\b/g, ' titular '],
];
