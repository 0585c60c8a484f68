/** English words by what they do in a role. All words here are folded. */

const wordSet = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** Titles of respect and ranks by themselves. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss mx dr prof sir dame lord lady madam hon rev reverend father sister brother sheikh sheikha hajj hajja gen general lt lieutenant col colonel maj major sgt sergeant cpl corporal capt captain brig brigadier adm admiral cmdr commander private marshal hrh his her majesty highness excellency eminence saint st',
);
export const DETERMINERS = wordSet(
  'the a an this that his her their its our my your one some another every each whose',
);
/** Words between the comma and the phrase. */
export const OPENERS = wordSet('the a an who is was now then currently his her their its our');
/** What goes on a phrase behind its office. */
export const JOINS = wordSet('of for at in with from to on and by');
/** Words in -s and -ed that may stand before an office. */
export const INSIDE_BEFORE = wordSet(
  'sports arts news business sales operations affairs foreign civil economics physics mathematics politics markets research retired appointed elected united disgraced jailed ousted exiled veteran acclaimed renowned aid relations rights studies services systems communications games series ships emergency customs taxis',
);
/** Words that end a phrase: another clause begins. */
export const ENDS = wordSet(
  'said says say told tells added adds asked asks announced announces wrote writes argued argues warned warns explained explains recalled recalls noted notes insisted insists admitted admits replied replies called calls is was are were has have had will would can could should may might must who whom which that when where while because but if as after before since until though although so than or nor not did does do met meets led leads went goes came comes became becomes began begins made makes took takes gave gives saw sees knows knew thinks thought believes believed found finds won wins lost loses died dies lived lives works worked opened opens joined left remembers remembered described describes according including like during about against between over under through by then there here yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday accused accuses blamed blames praised praises thanked thanks invited invites meeting telling adding saying whether how what why also still only even just',
);

const OFFICES = wordSet(
  'president vice-president premier minister secretary ambassador envoy consul chancellor senator congressman congresswoman lawmaker deputy mp governor mayor councillor councilor commissioner director director-general chief head chair chairman chairwoman chairperson leader spokesman spokeswoman spokesperson adviser advisor aide official officer coordinator co-ordinator manager executive ceo founder co-founder cofounder owner co-owner boss partner president-elect king queen prince princess emir sultan crown judge justice prosecutor lawyer attorney solicitor barrister magistrate notary detective inspector sheriff policeman policewoman investigator guard soldier conscript veteran fighter pilot commander captain sailor skipper diplomat negotiator mediator representative delegate member candidate activist campaigner organiser organizer protester dissident rebel politician economist analyst strategist trader banker broker investor businessman businesswoman entrepreneur merchant shopkeeper grocer baker butcher tailor barber carpenter plumber electrician mechanic engineer architect builder contractor farmer fisherman fisherwoman shepherd herder gardener driver conductor porter cleaner cook chef waiter waitress bartender teacher headteacher headmaster headmistress principal professor lecturer dean rector scholar student pupil researcher scientist physicist chemist biologist geologist astronomer mathematician historian archaeologist anthropologist sociologist psychologist psychiatrist philosopher linguist translator interpreter librarian curator conservator restorer archivist doctor physician surgeon nurse midwife paramedic pharmacist dentist veterinarian vet therapist volunteer author writer novelist poet playwright critic journalist reporter correspondent editor columnist broadcaster presenter host anchor photographer cameraman filmmaker film-maker director producer screenwriter actor actress comedian singer musician composer pianist violinist guitarist drummer dancer choreographer painter sculptor artist designer illustrator cartoonist potter weaver model coach trainer manager player striker goalkeeper keeper defender midfielder forward winger referee umpire champion runner sprinter swimmer cyclist boxer wrestler athlete golfer bishop archbishop cardinal pope priest imam mufti rabbi monk nun pastor cleric preacher scholar caretaker watchman janitor keeper guide witness survivor refugee widower resident tenant landlord landlady developer programmer coder consultant accountant auditor clerk treasurer secretary-general undersecretary co-author co-director vice-chairman lieutenant spokespeople forecaster meteorologist hydrologist ecologist seismologist epidemiologist virologist cardiologist neurologist oncologist paediatrician pediatrician radiologist smuggler gangster thief suspect defendant plaintiff victim inventor publisher printer bookseller collector dealer auctioneer gallerist undertaker astronaut cosmonaut explorer climber diver sheikh beekeeper winemaker miller jeweller jeweler watchmaker shoemaker blacksmith goldsmith',
);

/** Whether a folded word names an office or a calling. */
export function isOffice(folded: string): boolean {
  return OFFICES.has(folded) || (/^(?:vice|deputy|ex|co)-/.test(folded) && OFFICES.has(folded.replace(/^[a-z]+-/, '')));
}
