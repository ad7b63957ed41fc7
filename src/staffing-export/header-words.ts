/**
 * What a word of a column name speaks of. The rules in header-rules.ts combine these; a new
 * language or a new system's abbreviation is a change here alone. `plans`, `trfgr`, `begda` and the
 * like are SAP's own field names.
 */
export type HeaderConcept =
  | 'title'
  | 'name'
  | 'job'
  | 'role'
  | 'position'
  | 'opening'
  | 'number'
  | 'description'
  | 'grade'
  | 'level'
  | 'classification'
  | 'step'
  | 'scale'
  | 'personal'
  | 'allocated'
  | 'new'
  | 'sought'
  | 'former'
  | 'current'
  | 'station'
  | 'city'
  | 'place'
  | 'country'
  | 'residence'
  | 'home'
  | 'recruitment'
  | 'leave'
  | 'unit'
  | 'office'
  | 'area'
  | 'family'
  | 'network'
  | 'profession'
  | 'group'
  | 'type'
  | 'funding'
  | 'budgeted'
  | 'fundingHint'
  | 'cost'
  | 'contract'
  | 'appointment'
  | 'employment'
  | 'bond'
  | 'status'
  | 'date'
  | 'bound'
  | 'entry'
  | 'supervisor'
  | 'hierarchy'
  | 'parent'
  | 'count'
  | 'quantity'
  | 'french number'
  | 'vacant'
  | 'filled'
  | 'vacancy'
  | 'notice'
  | 'incumbent'
  | 'register'
  | 'person'
  | 'who'
  | 'staff'
  | 'namePart'
  | 'personName'
  | 'address'
  | 'assignment'
  | 'pay'
  | 'jobDescription'
  | 'civil'
  | 'tongue'
  | 'series'
  | 'author'
  | 'schooling'
  | 'candidate'
  | 'code'
  | 'gradeCategory'
  | 'occ'
  | 'where'
  | 'programme'
  | 'subdivision'
  | 'foreign';

/** Folded words: lower case, no accents, singular. English, then French, then Spanish. */
export const HEADER_WORDS: Readonly<Record<HeaderConcept, string>> = {
  title:
    'plstx stltx title ttl designation titled ' +
    'titre intitule libelle lib appellation denomination ' +
    'titulo denominacion rotulo ' +
    'desgn desig dsgn ' +
    'titl',
  name: 'name nm nom denomination nombre',
  job: 'job jo work stell emploi metier travail empleo trabajo labor ' + 'oficio',
  role:
    'role function functional occupation fonction rol funcion funcional cargo ocupacion funcao ' +
    'fct fonct',
  position:
    'plans position pos posn post posting slot billet pcn plantilla ' +
    'poste puesto plaza posicion seat ' +
    'pn support',
  opening: 'opening requisition req',
  number:
    'number plans no num nr nbr id ident identifier code cd key ref reference pcn item ' +
    'numero identifiant cle codigo cod referencia clave identificador nro ' +
    'pn sn serial seq',
  description: 'description desc descr text txt long short full short label descripcion detalle',
  grade:
    'trfgr grade grd gr sg band rank fpl grado rango banda ' +
    'gdo cotation cot tabulador tabular coefficient coef coeff ' +
    'grading jg gl bps nvl gd ncd bande tramo grille',
  level: 'level lvl lv niveau classe clase cl nivel grupo ' + 'nv',
  classification: 'classification classement clasificacion classif clasif',
  step: 'echelle ech esc trfst step stp increment echelon escalon peldano paso ' + 'echel incr',
  scale: 'scale escala subescala subesc escalafon',
  personal:
    'personal pers perso personnel personnelle own individual personam ' + 'held detenu detenido',
  allocated:
    'allocated classified proposed recommended mapped target assigned ' +
    'alloue attribue attribution propose propuesto asignado adjudicado atribuido atribuida ' +
    'recommande recommandee recomendado recomendada clasificado clasificada proposee attribuee propuesta asignada',
  new: 'new after revised nouveau nouvel nouvelle apres revise nuevo nueva nvo nva despues revisado revisada',
  sought:
    'requested desired suggested future demande demandee sollicite sollicitee souhaite souhaitee suggere suggeree ' +
    'futur solicitado solicitada pedido pedida sugerido sugerida futuro futura',
  former:
    'former old previous prior legacy before ex outgoing avant antes ancien ancienne precedent dernier derniere sortant anterior antiguo antigua ultimo ultima saliente',
  current: 'current present existing actuel actuelle actual existente vigente',
  station:
    'stationed stn affecte affectee destinado station duty affectation destino ' + 'estacion',
  city: 'city town municipality ville commune localite ciudad municipio localidad',
  place:
    'location loc place site workplace whereabouts base geographic geo ' +
    'lieu localisation emplacement lugar ubicacion localizacion sede siege ' +
    'locn locat implantation implant poblacion localiz suboficina ' +
    'campus facility depot endroit comuna',
  country:
    'country ctry nation state province region district territory ' +
    'pays province pais provincia estado distrito ' +
    'county prov canton comarca governorate',
  residence: 'residence residencia',
  home: 'home foyer hogar',
  recruitment:
    'recruitment recruited hiring hire origin recrutement recrute embauche origine ' +
    'reclutamiento reclutado contratacion origen procedencia',
  leave: 'leave vacation conge licencia vacacion permiso',
  unit:
    'orgtx unit department dept depart dep division div section sect branch directorate dir org ' +
    'organization organizational administrative entity agency company institution ministry school ' +
    'faculty sector team cluster bureau structure orgeh suborganization college ' +
    'uo uni unite composante departement direction service secteur entite agence organisation organisational ' +
    'organisationnel organisationnelle administratif equipe ' +
    'pole depto dpto unidad adscripcion servicio departamento direccion seccion organizacion organizativa organizacional organismo ' +
    'organico organica organo ministerio ministere entidad agencia gerencia dependencia subgerencia jefatura secretaria equipo ' +
    'uf bu br agcy serv dpt cellule rattachement filiale organigramme workgroup wing subdireccion subsecretaria estructura facultad orgunit ' +
    'mda component pillar workstream squad tribe labo institute institut instituto sce svc societe sociedad empresa compania antenne atelier delegation delegacion perimetre jurisdiccion reparticion subunidad consejeria concejalia negociado plantel ur',
  office: 'office center centre ofc oficina centro ' + 'mission mision',
  area: 'area zone',
  family:
    'family fam ccog cadre discipline speciality specialty profession occupational ' +
    'stream career famille filiere corps domaine professionnel professionnelle ' +
    'prof familia ocupacional especialidad profesional cuerpo carrera ' +
    'agrupamiento bap subesc ' +
    'subfamily subfamilia rama estamento',
  network: 'network reseau',
  profession:
    'occupational profession professionnel professionnelle metier ocupacional profesional prof',
  group:
    'group grp subgroup category subcategory cat class groupe categorie grupo subgrupo categoria clase ' +
    'categ cate agrupacion agrupamiento',
  type: 'type typ kind nature mode tipo modalite modalidad naturaleza',
  funding:
    'geber fistl fund funding fnd fd bdgt budg funded budget budgetary bud finance financed financing ' +
    'allotment appropriation donor grant award wbs rb xb extrabudgetary ' +
    'fonds budgetaire financement finance bailleur subvention imputation ' +
    'fondo presupuesto presupuestario presupuestaria presupuestal financiamiento financiacion ' +
    'financiado financiera donante subvencion rubro partida ' +
    'funds funder sponsor payer vote financeur financer bailleurs donateur partenaire enveloppe credit lolf bop financiador financiadora patrocinador financ presup ' +
    'rbf tf psc payor votehead appn financia pagador fdo ppto ppal inciso',
  budgeted: 'budget budgeted budgetary budgetaire presupuestario presupuestaria presupuestal',
  fundingHint:
    'project proj account acct combo distribution dist source authorised ' +
    'authorized expenditure expense ledger chargeable charge ' +
    'projet compte proyecto cuenta fuente resource ressource recurso chapitre capitulo ' +
    'charged charging ' +
    'renglon cta convention convenio ligne',
  cost: 'kostl cost cout costo coste',
  contract:
    'ansvh contract contractual contrat contractuel contrato contratacion contratual laboral ' +
    'cntrct ctr cto contr',
  appointment:
    'appointment appt appointed nomination nombramiento nombr engagement vinculo tenure ' + 'vinc',
  employment:
    'employment reg temp temporary hiring hire duration term regime duree regimen duracion relacion ' +
    'modality modalite modalidad caracter',
  bond: 'vinculacion',
  status:
    'status stat sit statut state situation etat estado estatus situacion condition condicion',
  date: 'date dt day deadline datetime timestamp jour fecha dia',
  bound:
    'begda endda start end begin beginning ending effective eff expiration expiry expire expires expired until ' +
    'since from valid validity eod nte closing entry termination completion retirement ' +
    'debut entree fin echeance depuis prise expire cloture validite valable valide jusqu ' +
    'inicio fin termino vencimiento vigencia desde hasta valido cese cierre ingreso efectivo efectiva',
  entry: 'entry entree',
  supervisor:
    'supervisor supervisory supv supvr spvr manager mgr boss report reporting superior sup ' +
    'fro sro superviseur superviseure superieur responsable chef encadrant nplusone ' +
    'supervisora jefe jefa gerente inmediato reporta rater ' +
    'mngr chief gestionnaire evaluateur evaluador notateur mando encargado encargada resp jefatura ' +
    'supervising supervise supervision supervisa encadrement',
  hierarchy: 'hierarchy hierarchical hierarchie hierarchique jerarquia jerarquico jerarquica',
  parent: 'parent',
  'french number': 'nombre',
  count:
    'count ct strength effectif dotacion ' +
    'complement establishment efectivos etpr ' +
    'dot efect',
  quantity: 'qty quantity quantite cantidad cant ' + 'total nb nbre',
  vacant:
    'vac vacant unfilled unencumbered vacante libre inoccupe desocupado desocupada disponible unoccupied ' +
    'unstaffed',
  filled:
    'filled encumbered occupied encumbrance occupancy incumbency occupe pourvu ocupado ocupada cubierto cubierta ' +
    'disponibilite disponibilidad cobertura provista provisto ' +
    'encumb',
  vacancy: 'vacancy vacance vacancia advert advertisement',
  notice: 'notice announcement va avis aviso anuncio convocatoria concours',
  incumbent:
    'badge wwid incumbent incumb incmb incbt encumbent occupant holder titulaire titular ocupante ' +
    'matricule index legajo expediente pernr dni rut cedula identite identidad ' +
    'mle numen nir cuid rfc curp cuil cuit nif ficha nrp uin eeid nin ssn ' +
    'appointee detenteur interesse interessee interesado interesada idx persal ippis pri matr mat',
  register: 'matricule legajo',
  person:
    'person persona personne individual ' +
    'user usuario utilisateur intervenant integrante docente collaborateur collaboratrice colaborador colaboradora salariee',
  who: 'who qui quien',
  staff:
    'employee emp empl ee pers staff sm worker personnel member agent ' +
    'employe salarie fonctionnaire empleado funcionario servidor trabajador personal ' +
    'agente fonctionnaires',
  namePart: 'first last middle full given family complet famille familia completo propio',
  personName: 'ename nachn vorna firstname lastname surname forename fullname prenom apellido',
  address: 'email mail courriel correo',
  assignment: 'assignment asgn assgn asg assignt affectation asignacion',
  pay:
    'pay ps salary wage remuneration compensation payroll ' +
    'salaire traitement paie salario sueldo remuneracion remunerativo remunerativa salarial ' +
    'haber retributivo retributiva retribution retribucion sal',
  jobDescription: 'jd gjd dpg descriptif',
  civil: 'civil',
  series: 'series serie',
  author: 'author auteur autor',
  schooling: 'school ecole scolaire scolarite escuela escolar',
  tongue: 'english anglais ingles french francais frances spanish espagnol espanol',
  candidate: 'applicant candidate candidat postulant candidato candidata postulante aspirante',
  // A code of a job is no number of a position.
  code: 'code cd codigo cod codification xref',
  // See header-phrases.ts.
  gradeCategory: 'gradecategory',
  where: 'where',
  // Of an occupation, or whether somebody occupies it.
  occ: 'occ occup',
  // A unit, or what pays for it.
  programme: 'programme program prog programa',
  // Of SAP it is a place.
  subdivision: 'subdivision',
  foreign:
    'spouse conjoint conyuge kin beneficiary ' +
    'replace replaced remplace remplacee reemplaza sustituye contact contacto emergency urgence emergencia bargaining education educational degree study academic qualification language gender sex nationality ' +
    'citizenship birth birthdate dob age phone telephone mobile pension telephonique telefonica telefonico remark comment observation note fte percent ' +
    'hour time rate adjustment year length url link experience skill requirement competency rating performance risk security ' +
    'clearance marital dependant dependent bank address seniority proficiency ' +
    'currency monetary measure monetaire mesure monetario monetaria medida devise monnaie moneda divisa etude diplome langue sexe genre nationalite naissance telephone remarque commentaire ' +
    'taux quotite temps formation heure lien competence annee anciennete ' +
    'educativo educacion estudio idioma sexo genero nacionalidad nacimiento edad telefono ' +
    'observacion comentario ano antiguedad hora jornada porcentaje tiempo enlace experiencia requisito ' +
    'amount amt importe monto montant fee allowance bonus overtime gross brut brute bruto bruta net neto neta prime indemnite devengado honorarios midpoint ceiling floor plafond plancher ytd yr nat passport citizen ciudadania tel ext extension cell celular movil fax portable mailbox duties responsibilities responsabilite responsabilites responsabilidades task tarea tache missions activites habilitation criticality ' +
    'natl natlty natio nacion nac ' +
    'cotizacion cotiz',
};
