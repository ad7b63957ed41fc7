import { foldText } from '../../text/fold-text';

/** Cities and countries where the organization has offices and projects, as titles name them. */
const PLACES = `
Abidjan|Abuja|Accra|Addis Ababa|Addis Abeba|Aden|Afghanistan|Albania|Alger|Algeria|Algiers|Almaty|Amman|Ankara|
Antananarivo|Angola|Argentina|Armenia|Asunción|Ashgabat|Astana|Azerbaijan|Baghdad|Bagdad|Baku|Bamako|Bangkok|
Bangladesh|Bangui|Beijing|Beirut|Belgrade|Benin|Bénin|Bissau|Bishkek|Bogotá|Bolivia|Brasilia|Brasil|Brazil|
Brazzaville|Brussels|Bruxelles|Bucharest|Budapest|Buenos Aires|Bujumbura|Burkina Faso|Burundi|Cairo|Le Caire|
El Cairo|Cambodia|Cameroon|Cameroun|Cape Town|Caracas|Casablanca|Chad|Chile|China|Chisinau|Colombia|Colombo|
Conakry|Congo|Copenhagen|Costa Rica|Cotonou|Côte d Ivoire|Cox s Bazar|Cuba|Dakar|Damascus|Dar es Salaam|
Delhi|Dhaka|Dili|Djibouti|Doha|Douala|Dubai|Dushanbe|Ecuador|Egypt|El Salvador|Erbil|Eritrea|Ethiopia|Fiji|
Freetown|Gabon|Gaborone|Gaziantep|Geneva|Genève|Ginebra|Georgetown|Georgia|Ghana|Goma|Guatemala|Guatemala City|
Guinea|Guinée|Haiti|Haïti|Hanoi|Ha Noi|Harare|Hargeisa|Havana|La Habana|Honduras|Honiara|India|Indonesia|
Iraq|Irak|Islamabad|Istanbul|Jakarta|Jerusalem|Jordan|Juba|Kabul|Kampala|Karachi|Kathmandu|Kazakhstan|
Kenya|Khartoum|Kigali|Kingston|Kinshasa|Kuala Lumpur|Kuwait|Kyiv|Kyrgyzstan|La Paz|Lagos|Lao PDR|Laos|Lebanon|
Liban|Liberia|Libreville|Libya|Libye|Lilongwe|Lima|Lisbon|Lomé|London|Luanda|Lusaka|Madagascar|Madrid|
Malabo|Malawi|Maldives|Mali|Managua|Manila|Maputo|Maroc|Maseru|Mauritania|Mauritanie|Mauritius|Mbabane|Mexico|
Mexico City|Ciudad de México|Minsk|Mogadishu|Moldova|Mongolia|Monrovia|Montevideo|Morocco|Moscow|Mozambique|
Myanmar|N Djamena|Nairobi|Namibia|Nepal|New Delhi|New York|Niamey|Nicaragua|Niger|Nigeria|Nouakchott|
Ouagadougou|Pakistan|Panama|Panamá|Panama City|Ciudad de Panamá|Paraguay|Paris|Peru|Perú|Philippines|
Phnom Penh|Port Louis|Port Moresby|Port of Spain|Port au Prince|Praia|Pretoria|Quito|Rabat|Ramallah|Riyadh|
Rome|Roma|Rwanda|Samoa|San José|San Salvador|Sana a|Santiago|Santo Domingo|São Paulo|Sarajevo|Senegal|Sénégal|
Seoul|Sierra Leone|Skopje|Somalia|South Africa|South Sudan|Sri Lanka|Sudan|Suva|Syria|Tajikistan|Tanzania|
Tashkent|Tbilisi|Tegucigalpa|Tehran|Thailand|Timor Leste|Tirana|Togo|Tokyo|Trinidad and Tobago|Tripoli|Tunis|
Tunisia|Tunisie|Turin|Türkiye|Turkey|Uganda|Ukraine|Ulaanbaatar|Uruguay|Uzbekistan|Venezuela|Vienna|
Vientiane|Viet Nam|Vietnam|Warsaw|Washington|Windhoek|Yangon|Yaoundé|Yemen|Yerevan|Zambia|Zimbabwe
`;

const KNOWN = new Set(
  PLACES.split('|')
    .map((place) => foldText(place.trim()))
    .filter(Boolean),
);

/** Whether the words, folded, are the name of a duty station or a country and nothing else. */
export function isPlace(words: readonly string[]): boolean {
  return words.length <= 4 && KNOWN.has(words.join(' '));
}
