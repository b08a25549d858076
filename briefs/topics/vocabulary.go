package topics

// term is the vocabulary of one topic. A phrase's inflections stand in brackets
// ("tariff[s]"); its weight says how surely it means the topic and no other:
// 3 names it, 2 belongs to it, 1 points to it.
type term struct {
	id                 string
	names, words, hint string   // phrases of weight 3, 2 and 1
	match              []string // each must be tagged with the topic
	not                []string // near misses that must not
}

// silent is what tags nothing: offices, proper names, and words of the field
// in another sense.
const silent = `nuclear program[s], nuclear programme[s], nuclear site[s], nuclear facilit[y|ies], nuclear war, nuclear warhead[s], nuclear bomb[s], nuclear capabilit[y|ies],
nuclear ambition[s], nuclear disarmament, nuclear-armed, nuclear-free, nuclear crisis, nuclear standoff, nuclear stand-off, nuclear issue[s], nuclear device[s],
nuclear missile[s], nuclear activities, nuclear work, nuclear watchdog, nuclear inspector[s], nuclear attack[s], nuclear strike[s], nuclear blast[s], nuclear
scientist[s], nuclear enrichment, uranium enrichment, enriched uranium, enrich uranium, enriching uranium, stockpile[s] of enriched uranium, uranium
stockpile[s], stockpile[s] of weapons, weapons stockpile[s], chemical attack[s], chemical arsenal[s], chemical stockpile[s], chemical warfare, chemical agent[s], chemical and
biological weapons, image copyright, image caption, image source, industrial complex, military-industrial, labour leader[s], labour mp[s], labour's, new labour, labour
opposition, on duty, off duty, active duty, official dut[y|ies], duty station[s], duty of care, line of duty, tour of duty, sense of duty, their official
duties, performance of duties, performance of their duties, treaty dut[y|ies], school standards, standards in schools, education standards, academic standards,
teaching standards, lend[s] support, lend[s] its support, lend[s] their support, lend[s] weight, lend[s] credence, lend a hand, last resort, financial market[s],
nuclear safeguard[s], safeguards agreement[s], iaea safeguards, under safeguards, trade minister[s], ministers of trade, minister[s] for trade, trade
ministry, trade ministries, commerce minister[s], commerce ministry, commerce ministries, industry minister[s], industry ministry, finance minister[s],
finance ministry, finance ministries, energy minister[s], energy ministry, agriculture minister[s], agriculture ministry, economy minister[s], economy
ministry, foreign minister[s], foreign ministry, environment minister[s], environment ministry, labour minister[s], labor minister[s], labour ministry, labor
ministry, climate minister[s], climate and energy ministry, investment minister[s], treasury secretary, commerce secretary, labor secretary, energy secretary,
agriculture secretary, trade secretary, business secretary, trade representative[s], trade negotiator[s], trade chief, trade commissioner[s], trade envoy[s],
trade official[s], customs officer[s], customs official[s], trade correspondent, finance chief, agriculture commissioner, minister of trade, minister of
commerce, minister of finance, minister of energy, minister of agriculture, minister of industry, trade ministers', trade war, trade wars, moral standard[s],
ethical standard[s], standard[s] of living, living standards, double standard[s], gold standard, standard chartered, standard and poor, standard-bearer, by
any standard, high standard[s], highest standard[s], armed services, secret service[s], intelligence services, security services, emergency services, civil
service, military service, memorial service, lip service, high spirits, business trips, trips to, bit by bit, a bit, at your service, in service, news
service[s], health service, service member[s], chip in, chips in, chipped in, potato chip[s], chocolate chip[s], fish and chips, wood chip[s], bargaining
chip[s], blue chip[s], blue-chip, tortilla chip[s], invested in peace, invested with, invested power, time invested, investment banker[s], investment bank[s],
invest time, invested time, invested effort, emotionally invested, vested interest[s], gentlemen's agreement, agreement in tone, in agreement, general
agreement that, broad agreement that, agreement that, political climate, business climate, climate of trust, climate of fear, current climate, economic
climate, round table, round-trip, all-round, year-round, second round effects, round-the-clock, gunshot round, round of golf, round of applause, round of
elections, energy of the talks, energetic, new energy into, breathed energy, full of energy, steel themselves, steeled, steely, steel nerves, nerves of steel,
beef up, beefed up, beefing up, apple of, big apple, apple inc, apple's, corny, fishy, fishing for compliments, cut corners, rice university, bread and
butter, seafood of, culture of, corporate culture, political culture, work culture, cultural revolution, visa inc, visa and mastercard, mastercard and visa,
labour party, labor party, labour government, labor day, labour has, labor of love, green light, green-lit, greenlight, green party, in light of, patently,
patent nonsense, copyright reserved, all rights reserved, copyright notice, generic answer, procure a, dispute that, in dispute, beyond dispute, undisputed,
bank holiday, river bank[s], west bank, bank on, piggy bank, swap notes, swap places, swap seats, currency of the idea, in the pipeline, power struggle, power
of attorney, power play, powers that be, balance of power, political power, solar plexus, nuclear weapon[s], nuclear threat, nuclear option, nuclear
submarine[s], nuclear test[s], nuclear umbrella, denuclearization, gas lighting, oil on troubled waters, coal face, auto-translated, automatic[ally], shipped
off, membership[s], memberships, leadership, anti-dumping grounds, dumping ground, origin of the, original[ly], country of his origin, all news, press
release, news release, for immediate release, republic of korea, data released on, data released, trade data, customs data, official data, customs figures,
government data, data show[s|ed], latest data, market report, stock market, share[s] rose, shares fell, development research center, free trade zone[s],
supply chain newsletter, the statement said, in a statement, written statement, the report said, follow[s] up on, translated by ai, by ai and edited, ai and
edited, non-oil, non-agricultural, non-energy, european union, african union, customs union, economic union, banking union, trade unionist[s], credit
union[s], ministry of power, ministry of labour, deputy trade minister[s], vice trade minister[s], trade vice minister, minister for services, minister for
industry, minister for energy, minister for agriculture, minister of environment, trade spokes[man|woman|person], trade expert[s], trade analyst[s], trade
lawyer[s], trade adviser[s], trade advisor[s], trade negotiations representative, international trade representative, oil minister[s], oil ministry, petroleum
minister[s], farm minister[s], steel minister[s], export minister[s], transport minister[s], digital minister[s], science minister[s], labour secretary,
interior secretary, energy chief, climate chief, climate envoy[s], security chief, industry secretary, secretary of commerce, secretary of energy, secretary
of agriculture, secretary of labor, secretary of the treasury, in the chair, executive order[s], in order to, law and order, in short order, world order, on
the market, market share, market participants, labour market, labor market, job market, a buy, buy time, buys time, buying time, bought time, interest in, in
the interest of, competitive edge, in competition, plant[s] trees, planting, shares the view, share the view, shared the view, shares a border, lion's share,
to share, will share, sharing, gross domestic product, domestic product, data show that, security council, social security, social security number, national
security adviser, national security advisor, national security council, security guard[s], security forces, security guarantee[s], security alliance, security
treaty, homeland security, power to, in power, took power, to power, powers to, great power[s], major power[s], world power[s], superpower[s], bargaining
power, purchasing power, buying power, market power, executive power, gas pedal, oil painting, water under the bridge, game changer, game-changer, game plan,
zero-sum game, end game, endgame, film star, music to, drama in, drama queen, high drama, vaccine against, drug trafficking, drug cartel[s], drug war, war on
drugs, drug dealer[s], illegal drugs, illicit drugs, tea party, fruit of, fruits of, bear fruit, bears fruit, bore fruit, fruitful, fishing trip, a raw nerve,
minefield, mine shaft, of mine, land mine[s], landmine[s], undermine, stock up on, in stock, stock price[s], stock index, laughing stock, nickel and dime,
magnet for, iron out, ironed out, ironing out, steel resolve, cement ties, cement the, cemented, chemistry between, rubber stamp, rubber-stamp, battery
of, chemical weapon[s], nuclear arms, nuclear arsenal[s], nuclear summit, energy tariff[s], electricity tariff[s], power tariff[s], our duty, duty is
to, duty bound, plea bargain[s], plea agreement[s], tom cotton, senator cotton, sen. cotton, copper-bottomed, gold-plated, vessel for, signed off on,
signed up, sign up, a sign that, sign[s] of, signal[s], signature dish, vote of confidence, vote of
thanks, no-confidence vote, business environment, trading environment, security environment, regulatory environment, business confidence, wto headquarters,
wto building, wto seat, wto's seat, wto's geneva, wto chief, wto director-general, wto secretariat, wto spokes[man|woman|person], director-general of the wto,
director-general of the world trade organization, head of the wto, headquarters of the wto, headquarters of the world trade organization, apec summit, apec
leaders, apec leaders', apec meeting[s], apec ministerial, apec forum, g20 summit, g7 summit, g20 leaders, g7 leaders, sidelines of the apec, sidelines of
apec, sidelines of the g20, sidelines of the g7, sidelines of the wto, sidelines of a wto, margins of the apec, margins of apec, margins of the g20, margins
of the g7, margins of the wto, at apec, at the apec, at the g20, at the g7, at the oecd, brics summit in, asean summit in, agreement on trade and tariffs,
agreement on reciprocal trade, agreements on reciprocal trade, european investment bank, asian infrastructure investment bank, social development, recent
development[s], latest development[s], development of the situation, further development[s], research and development centre, university of, ships passed,
human resources department, price of peace, at any price, support for the bill, bilateral in nature, carbon copy, data research, sold well, sold out, sells
well, communications community, european community, economic community, european communities, world health organization, press conference, education
minister[s], health minister[s], defence minister[s], defense minister[s], defence secretary, defense secretary, secretary of defense, secretary of state,
minister of defence, minister of defense, national assembly building, house of representatives, trade union congress, the international community,
international community, business community leaders say, coal reserves, proven reserves, recoverable reserves, mineral reserves, reserves of oil, reserves of
gas, navigation and overflight, freedom of overflight, warm hospitality, gracious hospitality, hospitality extended, hospitality accorded, settlement of
disputes in the south china sea, territorial dispute[s], maritime dispute[s], border dispute[s], peaceful settlement of disputes, peaceful resolution of
disputes`

var vocabulary = []term{
	{
		id: "agr.talks",
		names: `trans-pacific partnership discussion[s], trans-pacific partnership negotiation[s], trans-pacific partnership talks, trans pacific partnership
			discussion[s], trans pacific partnership negotiation[s], trans pacific partnership talks, tpp negotiation[s], tpp talks, tpp round[s], rcep
			negotiation[s], rcep talks, list[s] of priority sectors, binding agreement, conclude an agreement, conclude a binding, conclude the wider,
			conclude a comprehensive,
			agreement concluded, free trade negotiations, negotiating round[s], round[s] of negotiation[s], round[s] of talks, round of trade talks, follow-up
			negotiation[s], second-stage negotiation[s], second-phase negotiation[s], second phase of negotiation[s], follow-up talks, upgrade talks, upgrade
			negotiation[s], trade talks, trade negotiation[s], fta talks, fta negotiation[s], fta upgrade, upgrade of the agreement, upgrade of the fta,
			upgrade of the free trade, conclude[d|s] negotiation[s], conclude[d] the negotiation[s], conclude[d|s] the talks, launch[ed] negotiation[s],
			resume[d] negotiation[s], substantive conclusion, agreement in principle, conclusion in principle, terms of reference for negotiation[s], joint
			feasibility study, joint study, stocktaking, market access offer[s], market-access offer[s], revised offer[s], final offer[s], services offer[s],
			exchange[d] offer[s], exchange of offer[s], request list[s], draft chapter[s], text-based negotiation[s], close chapters, close[d] two chapters,
			chapters closed, negotiating text[s], negotiating objective[s], negotiating mandate, negotiating directive[s], chief negotiator[s], intersessional
			meeting[s], intersessional[s], early harvest, interim deal, interim agreement, ceca talks, cepa talks, epa talks,
			talks on services, services talks, investment talks, trade deal talks, tariff talks, round in, wrap[s|ped] up trade deal, wrap[s|ped] up a trade
			deal, conclude[s|d] a trade deal, conclude[s|d] talks, conclude[s|d] trade talks, conclude[s|d] free trade, conclude[d] an fta, conclusion of
			negotiations, conclusion of the negotiations, conclusion of talks, strike[s] a trade deal, struck a trade deal, clinch[es|ed] a trade deal,
			clinch[es|ed] trade deal, seal[s|ed] trade deal, reach[es|ed] a trade deal, reach[es|ed] a trade agreement, reach[es|ed] trade agreement,
			reach[es|ed] trade deal, framework for a trade deal, launch[es|ed] talks, launch of negotiations, launch of talks, open[s|ed] talks, open[s|ed]
			negotiations, start[s|ed] talks, start[s|ed] negotiations, restart[s|ed] talks, resum[e|es|ed|ing] talks, resumption of negotiations, resumption
			of talks, relaunch[ed] negotiations, walk[ed] out of talks, negotiating team[s], negotiating table, negotiating position[s], free trade deal
			talks, trade deal negotiation[s], bilateral negotiations, bilateral trade negotiations, negotiations on a free trade, negotiations for a free
			trade, negotiations on a comprehensive, comprehensive economic partnership negotiations, tariff negotiation[s], first tranche of the, first phase
			of the trade deal, phase of the bilateral trade agreement, trade deal in principle, political agreement on, modernised agreement, modernized
			agreement, modernisation talks, modernization talks, exploratory talks, scoping exercise, scoping discussions, ministerial round, rounds of the
			negotiations, last mile, landing zone, market access request[s], list[s] of offers, exchange of lists, start[ed] negotiating, negotiate a free
			trade, negotiating a free trade, negotiate a trade, negotiating a trade, negotiate an agreement, negotiating an agreement, negotiation of a free
			trade, negotiation of an agreement, liberalisation talks, liberalization talks, free trade talks, free-trade talks, trade agreement negotiations,
			trade pact talks, join the negotiations, accession talks, accession negotiation[s], upgrading negotiations, conclude the negotiations, conclude
			negotiations, conclude their negotiations, conclusion of the talks, advance the negotiations, accelerate negotiations, accelerate the
			negotiations, speed up negotiations, speed up talks, technical round[s], round of consultations, negotiators from, lead negotiator[s], negotiating
			session[s], launch of free trade, negotiations for an agreement, negotiations toward, negotiations towards, begin negotiations, begin negotiating,
			beginning of negotiations, enter into negotiations, enter negotiations, formal negotiations, preliminary talks, preliminary negotiations,
			technical talks on, negotiation of a new, renegotiat[e|ed|es|ing|ion], reopen the agreement, reopen negotiations, framework for negotiations,
			scope of the negotiations, roadmap for negotiations, new trade agreement, interim trade agreement, mini trade deal, mini-deal, trade framework
			agreement, study on a free trade, feasibility study on a free, feasibility of a free trade, feasibility of an fta, scoping study, consider a free
			trade, prospect of a free trade, fta with, free trade agreement with, free trade deal, free-trade deal, early conclusion, conclude[d] an agreement,
			negotiations on an agreement, joint feasibility report, chapter-by-chapter, bracketed text, exchange of tariff offers,
			tariff offer[s], initial offer[s], improved offer[s], negotiation rounds, round of ceca, round of cepa, round of fta, closing of chapters,
			conclude the fta, conclude the cepa, early harvest agreement, preferential trade agreement talks, preferential trade agreement negotiations,
			upgrade of the cepa, upgrading the agreement, upgrade the agreement, upgrade the fta, upgrade their free trade, upgrading of the fta, review
			of the aitiga, substantially concluded, substantial conclusion, concluded in principle, framework agreement for negotiations`,
		words: `next round, first round, second round, third round, fourth round, fifth round, sixth round, seventh round, eighth round, ninth round, tenth
			round, 10th round, final round, progress this agreement, progress the agreement, advance the agreement, finalis[e|ing] the agreement, finaliz[e|ing]
			the agreement, terms of accession, terms of membership, economic partnership negotiation[s], gatt membership, wto membership, accession to the wto,
			join the wto, joining the wto, join gatt, join the gatt, meet face to face, regular sessions, sessions in person, opening session, ministers’
			meeting, negotiat[e|es|ing], negotiator[s], free trade agreement negotiation[s], trade deal, free trade pact, framework agreement, framework deal,
			trade framework, conclude the agreement, wrap up trade deal, negative list, positive list, modernis[e|ed|ing] the agreement, moderniz[e|ed|ing] the
			agreement, modernisation of the agreement, modernization of the agreement, deepen[ing] the agreement, expand[ed|ing] the agreement, widen the
			agreement, general review, scoping, outstanding issues, remaining issues, sticking point[s], brackets, in-person round[s], in-person meetings, trade
			deal[s], trade agreement talks, free-trade agreement talks, comprehensive agreement, bilateral trade agreement, bilateral trade deal, haggling,
			draft text, gaps remain, narrow[ed|ing] the gap[s], bridg[e|ed|ing] the gaps, ceca, substantive progress, negotiation[s], free trade agreement[s],
			free-trade agreement[s], fta, ftas, trade agreement[s], trade pact[s], free trade area, bilateral agreement on trade, trade liberalisation, trade
			liberalization, economic partnership agreement[s], closer economic partnership, trade treaty, text of the agreement, closer economic relations,
			single economic market, negotiating, technical meeting[s], technical talks, technical discussions, technical consultations, technical-level`,
		hint: `session[s], tabled, round[s], pact, negotiated, terms of reference, terms-of-reference, trade agreement, economic partnership agreement,
			cepa, epa, proposed dates, date for, discussions, meet again, early results, offer[s], conclusion, concluded, concluding, compromise, concession[s],
			chapter[s], breakthrough, impasse, stalemate, upgrade[d|s], upgrading, at the table, opened talks, open points, open issues, talks, free trade`,
		match: []string{"Vietnam joined the Trans-Pacific Partnership negotiations.", "The two sides will hold the eighth round of talks in May.", "India agreed to resume negotiations on an interim deal.", "Both delegations closed two chapters.", "The parties exchanged services offers."},
		not:   []string{"The guests walked around the garden.", "The chief trade negotiator retired.", "Residents backed the plan for a new road."},
	},
	{
		id: "agr.impl",
		names: `mixed commission, joint economic commission, review the implementation, agreed minutes, agreement year, year of the agreement, year of the
			accord, year of the pact, year of their agreement, shall review, review this protocol, review this agreement, review this statement, general review
			of the agreement, will review it, review the operation, review how the agreement works, implementation of the agreement, implementation of the fta,
			implementation of the free trade, implementation of the joint fact sheet, implementation of this statement, fta implementation, implement[ed|ing]
			the agreement, jetco, free trade commission, review of the agreement, joint review, midterm review, mid-term review, review clause, review
			mechanism, implementation review, implementing arrangement[s], utilisation rate[s], utilization rate[s], fta utilisation, fta utilization,
			preference utilisation, association council, partnership council, trade committee, specialised committee[s], specialized committee[s], committee of
			senior officials, rules of procedure, monitoring group, monitoring mechanism, follow-up mechanism, usmca review, cusma review, partnership agreement
			council, committee on trade in goods, phase one, purchase target[s], fell short of, falls short of, fall short of, promises kept, kept its
			promise[s], kept their promise[s], kept its word, live[s|d] up to, honour[s|ed|ing] its commitment[s], honor[s|ed|ing] its commitment[s],
			honour[s|ed] the agreement, honor[s|ed] the agreement, honour commitments, honor commitments, failed to honour, failed to honor, deliver[s|ed] on
			its commitment[s], deliver[ed] on commitments, meet its commitments, met its commitments, compliance with the agreement, comply with the agreement,
			violat[e|es|ed|ing|ion] of the agreement, violat[e|es|ed|ing] the agreement, breach[es|ed] of the agreement, breach[ed] the agreement,
			implementation of the agreement's, implementation of the deal, implementation of the trade deal, implement[s|ed|ing] the deal, implement[s|ed|ing]
			the trade deal, implement[ed|ing] the agreements, implementation of commitments, implementation of the commitments, trade and economic committee,
			joint ministerial commission, joint ministerial committee, ministerial council, years since the agreement, anniversary of the agreement, use of the
			agreement, uptake of the agreement, agreement utilisation, joint implementation committee, association committee, sunset clause, six-year review,
			review of the usmca, review of the cusma, trade continuity, joint economic and trade commission, intergovernmental commission, bilateral commission,
			session of the council, session of the committee, session of the joint committee, session of the commission, meeting of the council, meeting of the
			joint committee, meeting of the joint commission, meeting of the committee, round of the committee, council will meet, committee will meet,
			commission will meet, implement[s|ed|ing] the free trade agreement, implementation of the free trade agreement, implement[s|ed|ing] commitments,
			review of the free trade agreement, review of the trade agreement, anniversary of the free trade agreement, operation of the agreement, functioning
			of the agreement, status of implementation, stage of implementation, progress in implementing, tariff finding implementation, honor[s|ed|ing]
			commitments, honour[s|ed|ing] commitments, abide[s|d] by the agreement, renege[d|s] on, trade and investment framework agreement, tifa, year of
			implementation, implement the commitments, implementation plan, review conference, first review, annual review, joint council, trade council, trade
			and investment council, council meeting[s] on trade, ministerial commission meeting, working of the agreement, agreement is working, benefits of the
			agreement, under the free trade agreement, under the fta, since the fta, since the agreement, agreement's first year, implement this mou, implement
			this agreement, application of this agreement, implementation of this agreement, annual consultations, executive authority, fully implemented, full
			implementation of the agreement, implement the accord, implementation of the accord, implementation of the trade agreement, implementation
			committee, complying with the agreement, live up to the agreement, utilisation of the fta, utilization of the fta, preference utilization, joint
			committee meeting[s], joint trade commission, trade and investment framework agreement council, tifa council, work programme of the committee,
			sub-committee under the agreement, subcommittees of the agreement`,
		words: `work plan, annual protocol[s], trade protocol[s], second phase, shall implement, implementation, review[s] progress, review of progress,
			progress review, take stock, took stock, taking stock, stocktake, review the agreement, compliance, complied, working-level channels, carry out the
			agreement, honour the agreement, honor the agreement, fulfil[l] commitments, purchase commitments review, work programme, work program, two years
			on, one year on, a year on, scorecard, tally, on schedule, behind schedule, agreement council, oversee[s|n], oversight, delivered on, deliverables,
			operationalis[e|ed|ing], operationaliz[e|ed|ing], abide by, follow through, follow-through, follow-up on, put into practice, fulfil[s|led|ling] its,
			fulfill[s|ed|ing] its, fulfil[s|led] their, fulfill[s|ed] their, accords reached, earlier agreement, existing agreement[s], adherence to, adhere to,
			operationali[s|z]e the agreement, joint committee, joint committees, joint commission, session of the joint commission, joint trade committee,
			subcommittee[s], sub-committee[s], joint commission meeting`,
		hint: `review[s|ed], progress, council, anniversary, monitor[s|ed|ing], delivery, timetable, track record, implements, implemented, implementing,
			implement the, implement its, implement their, under the deal, under the terms of, under the pact, under the accord, under their agreement, under
			the agreement, agreement reached, obligations, roadmap, road map, compliance with, carried out`,
		match: []string{"The two sides meet before each agreement year begins.", "A joint committee will meet once a year.", "They reviewed the implementation of the agreement.", "The Association Council adopted its rules of procedure.", "A ministry will implement this MOU.", "The utilisation of the FTA is low."},
		not:   []string{"The film got good notices.", "She took the stock home.", "The implement was found in a field.", "They will build a road under the deal on fish and steel."},
	},
	{
		id: "agr.legal",
		names: `provisionally, have it approved, approved by parliament, approved by congress, date of signature, entry into force, enter[s|ed|ing] into
			force, come[s] into force, coming into force, bring the agreement into force, ratif[y|ies|ied|ying], ratification, legal scrubbing, legal scrub,
			legal review, legal revision, legal check[s], legally binding text, provisional application, domestic procedures, internal procedures, signing of
			the agreement, signed a free trade agreement, signature of the agreement, parliamentary approval, consent of the parliament, consent of the european
			parliament, approval of the national assembly, initial[l]ed, initialling, exchange of notes, exchange of letters, accession protocol, depositary,
			termination of the agreement, denounce the agreement, withdraw from the agreement, implementing legislation, implementing bill, enabling
			legislation, lay the treaty before parliament, text is to be signed, sent to parliament, lay before parliament, laid before parliament, signed and
			ratified, sign[s|ed|ing] a free trade agreement, sign[s|ed|ing] free trade agreement, sign[s|ed|ing] the free trade agreement, sign[s|ed|ing] a
			trade agreement, sign[s|ed|ing] the trade agreement, sign[s|ed|ing] trade agreement, sign[s|ed|ing] a trade deal, sign[s|ed|ing] the trade deal,
			sign[s|ed|ing] trade deal, sign[s|ed|ing] trade pact, sign[s|ed|ing] fta, sign[s|ed|ing] an fta, sign[s|ed|ing] the fta, sign[s|ed|ing] cepa,
			sign[s|ed|ing] the treaty, sign[s|ed|ing] the protocol, sign[s|ed|ing] upgrade, date of entry into force, entered into force, agreement takes
			effect, deal takes effect, pact takes effect, trade pact takes effect, fta takes effect, agreement comes into effect, go[es] into force, legally
			scrubbed, legal vetting, trade promotion authority, fast-track authority, fast track authority, up-or-down vote, implementing bills, consent vote,
			parliament's consent, give its consent, internal requirements, legal procedures, exchange of instruments, diplomatic notes, accession instrument,
			extend[s|ed|ing] the agreement, extend[s|ed|ing] the pact, extension of the agreement, extension of the pact, renew[s|ed|ing] the agreement,
			renew[s|ed|ing] the pact, renewal of the agreement, prolong[s|ed|ing] the agreement, signing of a trade, signing of a free trade, sign[s|ed|ing] a
			new trade, into force on, bring into force, sign the free trade agreement, signed free trade agreement, ratified by, instrument[s] of ratification,
			accede[s|d] to, finalise the agreement, finalize the agreement, finali[s|z]ed the agreement, finalise and sign, finalize and sign, ready for
			signature, sign and ratify, domestic approval, domestic formalities, legal formalities, completion of domestic, ratified the, sign agreement[s] on,
			agreement will be signed, agreement to be signed, treaty was signed, signed in parliament, tabled in parliament, legislation to implement,
			legislation implementing, implementing law, trade bill, pass the agreement, approve the deal, approve the pact, approval of the agreement, approval
			of the treaty, final text of the agreement, finalization of the agreement, finalisation of the agreement, agreement for signature, undertake
			domestic formalities, trade deal signed, treaty signed, signed a trade deal, signed a trade agreement, signed a trade pact, signed a free trade
			deal, signed the free trade, signing of the free trade, signing of the deal, ratification process, approved by the european parliament, vote in the
			european parliament, automatically extended, intention to terminate, remain in force, terminate this agreement, denounce, mutual consent, valid for
			a period, shall be valid, signing of the treaty, sign a free trade, sign a trade, initialled the agreement, initialed the agreement, initial the
			agreement, deposit of instruments, exchange of notes verbales, exchange of diplomatic notes, provisionally applied, provisionally apply, ratified by
			parliament, ratified the agreement, ratify the agreement, ratified the treaty, ratify the treaty, ratification of the treaty, ratification by,
			completion of domestic procedures, internal legal procedures, thirty days after, six months' notice, written notice of termination, notice of
			termination, may be amended, amendment[s] to this agreement, amendments to the agreement, this agreement shall, withdrawal from the agreement, in
			witness whereof, equally authentic, done in duplicate, full powers, constitutional requirements, constitutional procedures, constitutional
			provisions, instruments of acceptance, instruments of approval, depositing its instrument, legal procedures for entry, tacitly renewed, tacit
			renewal, renewed automatically, automatically renewed, shall remain in force, remain in force for, shall terminate, either party may terminate, duly
			authorised, shall come into force, shall enter into force, comes into operation, exchange of instruments of ratification, approval by parliament,
			approved by the parliament, parliament approved, parliament approves, parliament ratified, parliament ratifies, parliament votes, ratified by the
			parliament, senate ratification, senate approval, senate ratifies, congress approval, congressional approval, approved by the senate, vote on the
			agreement, referendum on, legal text[s], submitted for ratification, submit for ratification, sign the free trade deal, date for signing, signing
			date, signing of a treaty, notice of withdrawal, denounced the treaty, abrogate[d], abrogation`,
		words: `signed digitally, signed electronically, electronically signed, lapse[s|d], expiry, prolong[ed], prolongation, denunciation, instruments of
			ratification, amending protocol, additional protocol, legislature, plenary vote, signature, sign[ed|s] the deal, in force, into force, translated
			into, submit the agreement, submitted the agreement, approve[d|s] the agreement, treaty text, sign the text, memorandum of understanding signed,
			member states approve, voted against, duly authorized, done at, shall enter, to parliament, to congress, before parliament, promulgat[e|ed|ion],
			signed the agreement, authentic text[s], consent, council decision, ratifying, scrubbing, initialled, accession treaty, withdraw from the treaty,
			pact expire[s|d], finali[s|z]e the text, finali[s|z]ing the text, finali[s|z]e and, entry of the agreement, treaty law, sign the accord, signed the
			accord, come into force, come into effect, comes into effect, came into effect, coming into effect, agreement was signed, agreement signed,
			sign[ed|s] the agreement, pact signed, deal signed, accord signed, extend[s|ed|ing] the deal, extension of the deal`,
		hint: `approve[s|d], approval, congress, parliament, national assembly, treaty, to sign, will sign, signed, signatories, legislation, took effect,
			came into force, special act, put to a vote, voted, senate, lawmakers, lower house, upper house, lok sabha, bundestag, duma, cabinet approval, after
			entry into force, after its entry into force, following entry into force, of its entry into force, of entry into force, upon entry into force, since
			its entry into force, after ratification, after signature, days of signature, days of signing, months of signature, of that signing, after signing,
			day of signature, on signature, upon signature, lawyers, the diet, signing, be signed, terminate, termination, take[s] effect, taking effect, put
			into effect, putting into effect, come[s] into effect, came into effect, coming into effect, go[es] into effect, went into effect, extension of,
			renewal, expir[e|es|ed|y], runs out, court of justice, prolong[s|ed|ing], signing ceremony, protocol, treaties, sign[s|ed|ing] agreement[s],
			sign[s|ed|ing] new agreement[s]`,
		match: []string{"The agreement enters into force on July 1.", "Parliament will ratify the treaty in May.", "The two sides plan to finish the legal review early next year.", "King of Norway is glad that the trade deal signed in May is law.", "The treaty shall be automatically extended."},
		not:   []string{"It was a sign of goodwill.", "The task force arrived.", "The initial price was low.", "They held a signing ceremony for the gas pipeline."},
	},
	{
		id: "agr.multi",
		names: `mc13, mc14, multilateral trading system, plurilateral, plurilateral[s], joint statement initiative, appellate body, cptpp, rcep, ipef,
			comprehensive and progressive, regional comprehensive economic partnership, indo-pacific economic framework, accession to the cptpp, cptpp
			membership, trans-pacific partnership, trans pacific partnership, trans-pacific partnership discussion[s], trans-pacific partnership negotiation[s],
			trans-pacific partnership talks, trans pacific partnership discussion[s], trans pacific partnership negotiation[s], trans pacific partnership talks,
			tpp negotiation[s], tpp talks, tpp round[s], rcep negotiation[s], rcep talks, tpp, pacific trade pact, world customs organization,
			most-favoured-nation, most-favored-nation, rules-based trading system, rules-based multilateral, doha round, fisheries subsidies agreement,
			agreement on fisheries subsidies, investment facilitation for development, accession to the wto, brics, afcfta, african continental free trade area,
			trilateral fta, e-commerce moratorium, gatt, gatt talks, gatt round, uruguay round, tokyo round, kennedy round, new round of multilateral,
			multilateral trade negotiations, multilateral trade talks, multilateral negotiations, multilateral trade, global trade rules, wto membership, wto
			talks, trade policy review, government procurement agreement accession, information technology agreement, trade in services agreement, tisa,
			environmental goods agreement, quad ministers, group of seven, group of 20, group of twenty, group of 77, cairns group, unctad, cptpp accession,
			pacific alliance, pacific trade bloc, regional trade bloc, regional trade agreement[s], common market, free trade area of the americas, free trade
			area of the asia-pacific, ftaap, transatlantic trade, ttip, mercosur bloc, venice summit, special and differential treatment, consensus among
			members, interim appeal arrangement, mpia, most favoured nation, most favored nation, trans-pacific partnership agreement, trans-pacific strategic
			economic partnership agreement, trans-pacific strategic economic partnership, regional comprehensive economic partnership agreement, comprehensive
			and progressive agreement for trans-pacific partnership, indo-pacific economic framework for prosperity, african continental free trade agreement,
			free trade area of the asia pacific, regional agreement, regional free trade, plurilateral agreement[s], multilateral agreement[s], multilateral
			negotiation[s], multilateral trade round, world trade talks, general agreement on tariffs and trade, general agreements on tariffs and trade, new
			trade round, trade round, bogor goals, global system of trade preferences, wto reform, reform of the wto, reform of the world trade organization,
			wto ministerial, wto members, wto agreement[s], wto negotiations, wto commitments, membership of the wto, join the wto, joining the wto, member of
			the wto, gatt membership, gatt members, gatt rules, join gatt, join the gatt, multilateral trading, world trading rules, global trade talks, join
			the bloc, join the cptpp, join the trans-pacific, join the rcep, apec economies, apec members, new members of the bloc, membership of brics, asean
			economic community, asean free trade area, regional trade, regional trade pact, open international trade, fair and open trade, open world economy,
			open trading system, economic globalisation, economic globalization, uphold[ing] free trade, international coffee organization, international coffee
			organisation, international cocoa organization, international cocoa organisation, international sugar organization, international sugar
			organisation, international rubber organization, international rubber organisation, commodity agreement[s], commodity pact[s], producers alliance,
			producers alliances, association of coffee producing countries, producing countries, buffer stock, retention scheme, export retention,
			most-favoured-nation status, plurilateral initiative[s], ministerial conference of the wto, mc12, accede to the cptpp, trade in environmental goods,
			generalized system of, g7 trade ministers, g20 trade ministers, apec economic leaders, free trade area of the asia, african continental free trade`,
		words: `multilaterally, trade bloc, rules-based, plurilateral talks, accession, summit declaration, protectionist, global trading system, world
			trading system, international trading system, world trade organization, world trade organisation, wto, apec, g7, oecd, multilateralism, mfn,
			ministerial conference, economic summit, general council, asean summit, ministerial declaration, pacific partnership, regional economic integration,
			world trade rules, wto rules, wto-consistent, multilateral development, regional bloc`,
		hint:  `bloc, multilateral, commonwealth, regional integration, g20, protectionism`,
		match: []string{"China may be admitted to the General Agreement on Tariffs and Trade.", "They agreed on the need for close coordination in the World Trade Organization.", "Seoul may apply to the CPTPP this year.", "The International Cocoa Organization met in London.", "They uphold free trade."},
		not:   []string{"The club has a membership fee waiver.", "He flew to Zurich."},
	},
	{
		id: "mkt.tariff",
		names: `zero duty, entry price[s], preferential margin[s], concession list[s], most favoured nation, countervailing levy,
			tariff[s], tariff cut[s], tariff rate quota[s], tariff-rate quota[s], tariff quota[s], trq[s], reciprocal tariff[s], customs dut[y|ies],
			import tax[es], export tax[es], dut[y|ies], quota[s], ad valorem, tariff concession[s], tariff exemption[s], tariff exclusion[s], tariff truce,
			tariff preference[s], preferential rate[s], bound rate[s], applied rate[s], section 232, section 122, ieepa, generalized system of preferences,
			generalised scheme of preferences, gsp, levies on imports, import levy, import surcharge[s], staging categor[y|ies], base rate, percentage points,
			trade truce, tariff barrier[s], tariff deal, auto tariff[s], car tariff[s], steel tariff[s], reciprocal dut[y|ies], import surcharge, quota on
			imports, sugar quota[s], textile quota[s], voluntary restraint[s], export restraint[s], orderly marketing agreement, multi-fibre arrangement,
			multifibre arrangement, multi-fiber arrangement, import curb[s], section 301, super 301, section 338, trade act of 1974, trade expansion act,
			emergency economic powers act, preferential market access, preferential access, tariff liberalisation, tariff liberalization, tariff-free access,
			duty-free quota-free, harmonized system, harmonised system, customs tariff, agoa, african growth and opportunity, everything but arms, export
			limit[s], import limit[s], limits on
			imports, limits on exports, limit[s] imports, limit[s] on steel, steel limits, limit on exports, restrain[s|ed] exports, import ceiling[s],
			ceiling on imports, voluntary limits, restraint agreement[s], restraint program, most-favored-nation status, most-favored-nation trade,
			most-favoured-nation trade, favored trade status, jackson-vanik, normal trade relations, trade preference[s], trade benefits, import relief,
			tariff retaliation, retaliation list, export tax, tariff reduction[s], tariff elimination, elimination of tariffs, eliminate tariffs, reduction of
			tariffs, reduce tariffs, tariff line[s], import dut[y|ies], export dut[y|ies], tariff rate[s], zero tariff[s], zero-tariff, duty-free, duty free,
			duty-free access, tariff-rate, tariff schedule[s], tariff hike[s], tariff increase[s], higher tariffs, lower tariffs, additional tariffs, new
			tariffs, punitive tariff[s], baseline tariff, global tariff, tariff threat[s], tariff relief, tariff treatment, tariff free, quota-free, import
			quota[s], export quota[s], surtax[es], gsp status, trade privileges, tariff-cutting, tariff dispute, tariff announcement, section 232 tariffs,
			reciprocal trade, tariff of, tariffs on, tariff on, duty on, duties on, import charge[s], import surtax, tariff-free, exempt from tariffs,
			exemption from tariffs, tariff wall, protective tariff[s], preferential tariff[s], external tariff, common external tariff, tariff suspension,
			suspend the tariff[s], remove tariffs, remove the tariff, removal of tariffs, reduction in tariffs, cut tariffs, cut its tariffs, raise tariffs,
			raised tariffs, voluntary export restraint[s], export quotas, import levies, variable levy, sugar import quota[s],
			duty-free treatment, zero-duty, preferential duty, retaliatory tariff[s], counter-tariffs, mfn rate[s], most-favoured-nation rate, tariff
			pause, basic customs duty, duty cut[s], duty reduction[s], duty concession[s], lower duties, higher duties, cut duties, raise duties`,
		words: `reference price[s],
			no less favo[u]rable, tariff terms, levy, levies, phase out its duty, rate of duty, schedule of cuts, product lines, safeguard quota,
			exclusions, preferential treatment, port fees, retaliatory measures, countermeasure[s], counter-measure[s],
			surcharge[s], trade sanctions, levied, percent rate, tax on imports, taxes on imports, tax on imported, taxes on imported, tax on foreign, import
			taxes, cuts will, round of cuts, tariff cuts, respond in kind,
			answer in kind, trade conflict, import restriction[s], trade restriction[s], embargo on imports, import barriers, percent tariff, pct tariff,
			import tax, rate on, free of duty, dutiable, quota system, beneficiary developing, trade liberalisation, trade liberalization`,
		hint:  `goods, exempt[ed|ion|ions], liberalis[e|ed|ation], liberaliz[e|ed|ation], reciprocal, preferences, restraint[s], retaliat[e|es|ed|ing|ion]`,
		match: []string{"Congress renewed the African Growth and Opportunity Act.", "India will cut its duty on whisky.", "The tariff-rate quota opens on 1 July.", "Washington kept the tariffs."},
		not:   []string{"The General Agreement on Tariffs and Trade was signed by 23 states.", "The officer was off-shift.", "The guard was on duty.", "The hotel has high rates of occupancy and no dogs."},
	},
	{
		id: "mkt.buy",
		names: `purchase commitment[s], purchasing commitment[s], purchase[s] of american, purchase agreement[s], buy more, buy at least, purchase at least,
			buy american, buy u.s., market access, market opening, open its market, open their market[s], opening of the market, opened its market,
			market-opening, buying mission, sourcing mission, offtake agreement[s], off-take agreement[s], purchase[s] of soybeans, purchase[s] of lng,
			purchase[s] of aircraft, aircraft order[s], order[ed] aircraft, soybean purchase[s], purchases of energy, purchases of farm goods, long-term supply
			contract[s], import expansion, expand[ed] imports, increase imports, raise its purchases, commercial purchase[s], purchase schedule, additional
			purchases, import promotion, import fair, import expo, will buy, would buy, to buy, buying spree, purchases of american goods, purchases of u.s.
			goods, agricultural purchases, farm purchases, purchases of farm, energy purchases, boeing order, aircraft deal, order for aircraft, order of
			aircraft, lng purchases, wheat purchases, grain purchases, grain deal, export enhancement program, credit guarantees for, purchase of wheat, buy
			wheat, buy grain, open its markets, opening up its market, opening its market[s], opening of its market, opening of markets, opening up of markets,
			open up its market, open up their market[s], more access to, greater access to, access to the japanese market, access to the chinese market, access
			to the u.s. market, access to the indian market, access to the european market, foreign access, closed market, closed markets, domestic demand,
			balanced trade, balance trade, reduce the trade deficit, narrow the trade deficit, cut the trade deficit, reduce its trade surplus, cut its trade
			surplus, reduce the trade surplus, boost imports, step up imports, increase its imports, expand imports, sale of foreign, sales of foreign, sale of
			american, sales of american, sale of u.s., sales of u.s., ease sale of, ease[s|d] restrictions on the sale, access for foreign, access for american,
			access for u.s., open its doors, market share for foreign, foreign market share, import target[s], import pledge, purchase of american, purchase of
			foreign, sell more, countertrade, counter-trade, counterpurchase, counter-purchase, barter[ed|ing], barter deal, barter agreement, supply deal[s],
			supply agreement[s], supply contract[s], sales contract[s], sales agreement[s], sales deal, sale agreement, export contract[s], import contract[s],
			import deal[s], contract price[s], price contract, long-term supply, long-term contract[s], long term contract[s], long-term agreement to supply,
			long-term agreement to buy, purchase contract[s], to purchase, will purchase, would purchase, agreed to buy, agrees to buy, sale[s] of aircraft,
			take delivery, to procure, will procure, would procure, off-take, offtake, procurement of aircraft, import commitment[s], purchase deal[s], buys
			from, bought from, sold to, annual contract[s], term contract[s], spot cargo[es], buy back, buyback, import more, imported more, sourcing from,
			source from, market opening measures, opening measures, to buy more, agreed to purchase, agreed to import, agreed to sell, agreed to supply,
			commitment to buy, commitment to purchase, intends to buy, intends to purchase, plans to buy, plans to purchase, plan to buy, plan to purchase,
			plans to import, plans to sell, tenders for, buying tender, export licence for sale, order for the purchase, orders worth, purchase orders, purchase
			plan, purchasing mission, importing more, sell its, sell their, sell to, sale to, sales to, foreign sales, contract to supply, contract to sell,
			contract to buy, contracts to supply, contracts to buy, uranium sales, export of uranium, gas sales, gas supply contract, gas supply agreement, lng
			contract, lng supply, open markets to, opening its market to, greater market access, improved market access, better market access, access to
			markets, access to our market, access to their market, open the market, opened the market, opening the market, coal price[s], price of coal, price
			talks, lower price[s] for, price cut[s], price for its, ore price[s], sugar price[s], grain agreement, wheat deal, wheat agreement, open even wider,
			open wider, expand openness, openness to products, contract to take, accord to take, buy more american, buy more goods, procurement mission[s],
			market-opening measures, access to the market for, gain access to the market, orders for aircraft, memorandum on purchase, commit[ted] to buy,
			commit[ted] to purchase, tender to buy, sale of wheat, sale of rice, rice deal, sign[ed] contracts to buy, sign[ed] a contract to buy`,
		words: `double bilateral trade, lift two-way trade, trade target, purchas[e|es|ed|ing], buy[s], bought, orders for, order[s] of, access to the
			market, access to its market, access for, buyer[s], extra imports, market entry, enter the market, entering the market, opening up, procure from,
			export sales, order[s] for, tender for wheat, shipments to, sale of, sales of, selling, deliver[y|ies] of, deliveries, cargo[es] of, shipment[s] of,
			price increase[s], tonnes a year, tons a year, mln tonnes, mln tons, exports to, export sale[s], foreign military sales, letter of offer, weapons
			purchase[s], arms purchase[s], procure, procuring, contract for, contracts for, contracts with, contract with, greater imports, open to imports, to
			import, to supply, will supply, to sell, will sell, would sell, would supply, will import, would import`,
		hint: `supplies to, supplier[s], supply of, contract[s], tender[s], importer[s], import, imported, price[s], volumes, exports, imports, deliver,
			sold, buying, sell[s], open[s] up, market for, import[s] of`,
		match: []string{"China will purchase 25 million tons of soybeans.", "Tokyo agreed to open its market to avocados.", "China will open even wider to foreign goods."},
		not:   []string{"He climbed the hill.", "They sang to the crowd."},
	},
	{
		id: "mkt.remedy",
		names: `antidumping, countervailing, countervailing dut[y|ies], anti-subsidy, safeguard investigation[s], trade remed[y|ies], dumping, price
			undertaking[s], sunset review[s], injury finding, material injury, trade defence, trade defense, circumvention, section 201, snapback, minimum
			import price, injury investigation, remedy investigation[s], unfairly priced, surge of imports, import surge[s], steel safeguard[s], anti-dumping
			dut[y|ies], antidumping dut[y|ies], anti-dumping investigation[s], antidumping investigation[s], anti-dumping probe[s], anti-dumping tariff[s],
			dumping dut[y|ies], dumping complaint[s], anti-subsidy probe, anti-subsidy investigation, subsidy probe, countervailable subsid[y|ies], final
			determination, preliminary determination, affirmative determination, subject merchandise, injury to the domestic industry, injury to domestic
			industry, injured by imports, korea trade commission, safeguard dut[y|ies], safeguard tariff[s], definitive dut[y|ies], cash deposit rate[s],
			administrative review[s], sunset review, expiry review, interim review, anti-circumvention inquiry, below cost, unfair imports, less than fair
			value, anti-dumping, anti-dumping case[s], antidumping case[s], countervailing duty case, countervailing duty investigation, subsidy
			investigation[s], dumping investigation[s], dumping case[s], dumping margin[s], dumped imports, dumped goods, dumped products, dumping of, selling
			below cost, sold below cost, sales below cost, unfair trade complaint[s], unfair trade petition, trade case[s], trade remedy, injury test,
			injure[d|s] domestic, harm[ed|ing] domestic producers, provisional measure[s], provisional anti-dumping, definitive anti-dumping, special
			safeguard[s], safeguard measure[s], bilateral safeguard[s], countermeasures against dumping, trade law complaint, international trade commission,
			itc ruling, protect its industry from, import injury, unfair subsid[y|ies], unfair government subsid[y|ies], unfairly subsidi[s|z]ed, injuring the,
			injury to its industry, injures the domestic, trade law case[s], anti-subsidy dut[y|ies], anti-subsidy tariff[s], trade remedy case[s], escape
			clause, unfair trade act, unfair import[s], import competition inquiry, steel safeguard, anti-circumvention, circumvention inquiry, suspension
			agreement[s], voluntary restraint agreement[s], trigger price[s]`,
		words: `unfair trade practice[s], unfair trading practice[s], overcapacity, excess capacity, provisional dut[y|ies], lesser duty, open an inquiry,
			price suppression, like product, dumped, domestic industry, domestic producers, petitioner[s], cheap imports, flood of imports, lower-priced,
			low-priced imports, protect domestic, protect its industry, protect their industry, protect their domestic, protect its domestic, undercut[ting],
			probe into imports, price floor[s], fair value, protection from imports, unfair trade, unfairly traded, unfairly priced imports,
			respond to unfair, injuring, injured, cheap foreign, unfair competition from, unfair pricing, trade rights, import protection, safeguard[s]`,
		hint:  `investigation[s], inquiry, probe[s], complaint, injury, unfair, petition[s]`,
		match: []string{"Canberra ended its anti-dumping investigation.", "The agreement has a safeguard clause.", "It will open an anti-circumvention inquiry."},
		not:   []string{"They act on the circumvention of technological protection measures.", "The lorry left rubble by the road.", "A remedy for colds was sold."},
	},
	{
		id: "mkt.origin",
		names: `rules of origin, rule of origin, origin rule[s], certificate[s] of origin, origin certification, self-certification of origin, origin
			declaration[s], proof of origin, cumulation, accumulation of origin, rvc, value content, change in tariff classification, product-specific rule[s],
			de minimis origin, direct transport rule, yarn-forward, yarn forward, transshipment, transshipped, transhipped, transhipment, originating goods,
			originating status, originating material[s], origin verification, country of origin, approved exporter, registered exporter, electronic
			certificate[s] of origin, origin data exchange, content threshold, origin requirement[s], origin criteria, origin certificate[s], preferential
			origin, cumulation of origin, regional content, north american content, origin quotas, tariff shift, change of tariff heading, certification of
			origin, transhipped goods, transshipment tariff, false origin, origin fraud, relabel[led|ing], rerouting of goods, rerouted through, statement on
			origin, origin procedures, non-originating, origin criterion, regional value content, value-added content, local content for origin, cumulate,
			origin of goods, origin of products, local value addition, domestic value addition, value addition requirement, value addition criteria`,
		words: `local content threshold, wholly obtained, substantial transformation, made in labels, origin, foreign parts, imported parts, third-country content, routed through,
			value added in`,
		hint:  `content requirement`,
		match: []string{"Guidance on rules of origin will follow.", "They will accept electronic certificates of origin."},
		not:   []string{"She is of Chilean descent.", "The original text is lost."},
	},
	{
		id: "bdr.customs",
		names: `border agencies, border market[s], bill[s] of lading, waybill[s], single windows, perishable goods, customs cooperation protocol, customs
			information, customs clearance, customs cooperation, customs procedure[s], customs procedures, customs facilitation, trade facilitation, single
			window, authorized economic operator[s], authorised economic operator[s], aeo, mutual recognition of aeo, authorized trader[s], authorised
			trader[s], advance ruling[s], advance declaration, release of goods, release goods, release time, clear[s|ed] goods, paperless trade, paperless
			trading, electronic customs, customs administration[s], customs authorit[y|ies], customs valuation, customs offices, customs declaration[s], customs
			data exchange, express shipments, expedited shipments, border clearance, border procedures, border formalities, port clearance, transit trade,
			carnet, bonded warehouse[s], bonded zone[s], customs protocol, mutual administrative assistance, risk management system, green lane[s], fast lane,
			de minimis exemption, de minimis rule, low-value parcels, small parcels, customs reform, customs checks, customs agreement, customs rules, customs
			and trade facilitation, customs control[s], customs fees, customs brokerage, customs agencies, pre-arrival, border crossing time[s], border
			check[s], border controls, border inspection[s], advance cargo information, clearance time[s], faster clearance, expedited clearance, expedite
			clearance, clearance of goods, clearance of perishable, trusted trader[s], aeo mutual recognition, red lane, transit time, transit corridor, transit
			agreement, tir convention, customs transit, electronic data interchange, single-window, electronic phytosanitary, border gate[s], border post[s],
			border point[s], border closure[s], reopen[s|ed|ing] the border, reopening of the border, closed the border, border trade, goods in transit,
			one-stop border post[s], weighbridge[s], truck drivers, cargo clearance, stranded trucks, customs modernisation, customs modernization, customs
			duties collection, customs union talks, border management, border crossing facilit[y|ies], port of entry, trade facilitation agreement, customs
			border, freight corridor, trade corridor, transit plan, transit route[s], cross-border trade, cross-border transport, road transport agreement, rail
			link, rail corridor, railway link, border checkpoint[s], checkpoints, frontier checkpoint[s], customs formalities, free transit, transit via,
			movement of goods, transit of goods, traffic in transit, entry and exit points, exit points, entry points, customs union rules, national single
			window, e-customs, pre-arrival processing, land port[s], dry port[s], integrated check post[s], anti-smuggling, duty evasion, de minimis, simplified
			procedures, transit of cargo, customs laboratory, border haat[s], transit fees, transit rights, transit traffic, transit cargo, transit goods,
			transit country, transit countries, landlocked, land-locked, check post[s], checkpost[s], land customs station[s], inland container depot[s],
			container depot[s], asycuda, trade portal, time release stud[y|ies], contraband, smuggler[s], under-invoicing, undervaluation, misdeclaration,
			temporary admission, temporary importation, ata carnet[s], tir carnet[s], x-ray scanners, green channel, customs house, middle corridor,
			trans-caspian, north-south transport corridor, instc, north-south corridor, transport corridor, border crossing point[s], crossing point[s], border
			terminal, border facilities, border infrastructure, border zone[s], border economic, border station[s], border delays, customs inspection[s],
			customs regulations, customs law[s], customs union agreement, customs regime[s], customs treatment, customs documents, customs barriers, customs
			post[s], customs services, customs matters, customs issues, customs exemptions, customs facilities, electronic cargo tracking, cargo tracking,
			freight transit, cargo transit, reopen border[s], reopening of border[s], border reopening, border shut, close the border, closure of the border,
			trucks stranded, transit through, transit by, trans-shipment rights, trading routes, cross-border freight, cross-border cargo, cross-border movement
			of goods, delays at the border, trade facilitation measures`,
		words: `land border[s], closed its border, container train[s], haulage, haulier[s], lorr[y|ies], demurrage, truck congestion, customs, clearance,
			border checks, border crossing[s], ports of entry, inspection[s] at the border, cold chain, logistics corridor, transit, consignment[s], shipment
			release, perishables, clear vehicles, clear in advance, parcels, port congestion, congestion, queue[s] at the border, frontier, corridor[s],
			containers, container, transit states, crossings, trucks, checkpoint`,
		hint:  `arrival, port[s], border, cargo, shipments, logistics, crossing, smuggling`,
		match: []string{"Customs clearance will be paperless from May.", "They recognise each other's authorized economic operators.", "Guards at the border checkpoint will stay longer.", "They allow free transit.", "Both will act against duty evasion.", "The new dry port opens in May.", "Land-locked states will pay no transit fees."},
		not:   []string{"Old habits die hard in the village.", "The sky was clear at dawn."},
	},
	{
		id: "bdr.sps",
		names: `veterinarian[s], maximum residue, foot and mouth, sanitary and phytosanitary, sanitary, phytosanitary, sps, plant health, animal health,
			animal and plant health, food safety, quarantine, plant quarantine, animal quarantine, phytosanitary certificate[s], veterinary, veterinary
			certificate[s], health certificate[s], pest risk analysis, risk analysis, import risk assessment, residue[s], pesticide[s], animal welfare, avian
			influenza, bird flu, foot-and-mouth, african swine fever, bse, mad cow, regionalisation, regionalization, zoning agreement, biosecurity, audit
			mission, systems audit, establishment listing[s], listed establishments, biotechnology approval[s], agricultural biotechnology, genetically
			modified, gmo[s], lmo[s], pathogen[s], fumigation, cold treatment, fruit fly, fruit flies, ban on poultry, ban on beef, ban on seafood, seafood ban,
			poultry ban, avocado checks, inspectorate, food hygiene, hormone-treated, chlorinated chicken, inspectors, health rules, plant inspection,
			pest-free, import health standard[s], meat inspection, 30-month, fishery import ban, sps chapter, veterinary deal, plant pest[s], plant disease[s],
			animal disease[s], quarantine protocol[s], food safety standards, food import[s] ban, meat ban, import ban on beef, import ban on pork, import ban
			on poultry, import ban on seafood, beef import ban, pork import ban, hormone beef, hormone-treated beef, beef hormone[s], growth hormone[s], biotech
			crops, gm crops, gm food, lumpy skin disease, newcastle disease, salmonella, listeria, contaminated, radioactive, treated water, fukushima, eligible
			plants, plant registration, registration of exporters, facility registration, approved plants, meat plants, meatpackers, slaughterhouse[s], orchards
			and packhouses, packhouse[s], protocol on the export of, phytosanitary protocol[s], health protocol[s], disease-free status, fresh fruit exports,
			resume beef imports, resumed imports of beef, resum[e|ed] imports, poultry products, poultry trade, verification exercise, verification mission,
			verification visit, aflatoxin[s], mycotoxin[s], dairy inspection, live animal exports, live cattle exports, live export[s], animal feed safety,
			quarantine rules, quarantine protocol, beef ban, ban on live, food safety agency, agricultural inspectors, pests and diseases, sanitary measures,
			pest risk, foot and mouth disease, residue limit[s], pesticide residues, meat plant[s] listing, listing of plants, approved establishments,
			ractopamine, import health, inspection protocol[s], export protocol, protocols for the export of, rabies, anthrax, rinderpest, scrapie, fire blight,
			codling moth, woah, codex alimentarius, ippc!, mrl, mrls, fumigated, irradiation, vapour heat treatment, vapor heat treatment, hot water treatment,
			antibiotic residues, chloramphenicol, melamine, dioxin, gm maize, gm soy, gmo crops, food additive[s], food contamination, food inspection, food
			control, abattoir[s], animal products, animal by-products, quarantine station, quarantine measures, quarantine requirements, quarantine
			restrictions, quarantine inspection, quarantine services, plant protection, veterinary control, veterinary controls, veterinary services, veterinary
			inspection[s], veterinary authorities, veterinary and phytosanitary, veterinary cooperation, veterinary health, sanitary rules, sanitary conditions,
			sanitary requirements, sanitary standards, health certification, livestock diseases, mad cow disease, cattle disease, food poisoning, pest control,
			pest management, locust[s], pest-free areas, ban on chicken, ban on meat, ban on pork, ban on fish, ban on fruit, import suspension, tainted,
			pesticide residue`,
		words: `radiation test[s], packing plant[s],
			inspection of farms, food standards, hygiene, contaminants, disease-free, market access for fruit, pest[s], sampling, deforestation-free, checks of, inspector[s],
			outbreak[s], swine fever, infected, traceability, quarantine officers`,
		hint:  `safe food, checks, meat, animal`,
		match: []string{"Plant quarantine officers will exchange certificates.", "The ban on poultry over bird flu ends in June.", "They will align sanitary and phytosanitary measures."},
		not:   []string{"He is in good health.", "The quest was a success."},
	},
	{
		id: "bdr.tbt",
		names: `tbt, technical barrier[s], technical regulation[s], conformity assessment, mutual recognition agreement[s], mutual recognition
			arrangement[s], recognise each other's, recognize each other's, certif[y|ied] each other's, product standard[s], international standard[s], common
			standard[s], standards for, standard-setting, standardisation, standardization, harmonis[e|ed|ation] of standards, harmoniz[e|ed|ation] of
			standards, type approval, homologation, labelling, labeling, product safety, safety standards, emission standards, vehicle safety standards, fmvss,
			testing laborator[y|ies], testing laborator[ies], test reports, metrology, additional testing, organic equivalence, good regulatory practice[s],
			regulatory cooperation, regulatory alignment, regulatory dialogue, technical requirements, certificates of conformity, standards and certification,
			energy labels, testing and certification, ce marking, iso standard[s], standards bodies, mutually recognise, mutually recognize, equivalence of
			standards, recognition of standards, recognise u.s. standards, recognize u.s. standards, accept u.s. standards, federal motor vehicle safety
			standards, motor vehicle safety, vehicle standards, safety regulations, emissions standards, fuel economy standards, technical standards, national
			standards, japanese standards, european standards, product standards, product approvals, test data, test results, type-approval, conformity
			certificates, halal standards, organic equivalency, energy efficiency labels, eco-design, standards cooperation, regulatory convergence, regulatory
			coherence, harmonis[e|ed|ing] standards, harmoniz[e|ed|ing] standards, common standards, standards body, technical specification[s], mutual
			recognition of, certification body, certification bodies, labelling requirement[s], labeling requirement[s], halal certification, halal
			requirements, accredited laborator[y|ies], bis certification, plain packaging, measurement standards, calibration, weights and measures,
			eco-label[s], eco-labelling, origin labelling, safety certification, crash tests, electrical safety, good manufacturing practice[s], gmp, quality
			standards, quality assurance, quality control, accredited, conformity, standards agencies, standards authorities, standards organisations,
			certification procedures, certification requirements, certification system[s], certified products, mutual acceptance, accept test results,
			regulatory standards, regulatory requirements, regulatory harmonisation, regulatory harmonization, technical barriers to trade, halal products,
			halal food, halal certificates, left-hand-drive, labelling rules, labeling rules`,
		words: `certif[y|ies|ied], test bench, equivalence, self-certification, common rules, technical rules, mutual recognition, organic products,
			laborator[y|ies], approved models, common rules on hydrogen, homologated, vehicle approvals, certification, interoperab[le|ility], accreditation,
			halal`,
		hint:  `safety, compliant, standards, certificates, certificate[s], regulatory, testing, label[s], regulations`,
		match: []string{"They will accept each other's conformity assessment.", "A mutual recognition agreement on electronics is planned."},
		not:   []string{"He held himself to high moral standards.", "Living standards rose.", "School standards rose."},
	},
	{
		id: "bdr.ntm",
		names: `non-tariff barrier[s], nontariff barrier[s], non-tariff, import licence[s], import license[s], export licence[s], export license[s], licences,
			import ban[s], quantitative restriction[s], import restriction[s], export restriction[s], national ban[s], ban on grain, trade barrier[s],
			barriers to trade, regulatory obstacle[s], regulatory barrier[s], localization requirement[s], localisation requirement[s], local-content rule[s],
			local content rule[s], local content requirement[s], digital legislation, platform legislation, online platform[s], platform bill, import
			monitoring, pre-shipment inspection, red tape, trade irritant[s], export ban[s], nickel export ban, ban on exports, quality control order[s],
			qco[s], import approval[s], cap on imports, drug pricing, restrictions on exports, game licen[ses|ces], general licen[se|ses|ces], trade barriers,
			non-tariff measures, nontariff measures, nontariff issues, non-tariff obstacles, invisible barriers, structural barriers, structural impediments,
			market barriers, unfair barriers, trade obstacle[s], trade impediment[s], trade-restrictive, import prohibition[s], import curbs, import
			control[s], import regime, import procedures, import registration, import authorisation[s], import authorization[s], automatic licensing,
			non-automatic, buy-local, localisation rules, localization rules, local ownership, distribution system, foreign exporters, discriminat[es|ed|ion]
			against, price controls, price cap[s], reference pricing, export licensing system, ban[s|ned] imports, banned the import, ban on the import, ban
			on imports, approval times, approval procedures, drug approvals, drug reimbursement, map data export, platform law[s], online platform law,
			network usage, usage fees, quality control orders, bis quality, administrative measure[s], import embargo, lift[ed|ing] its embargo, lift[ed|ing]
			the embargo, trade restrictions on, stalled imports, import stop, import ban lifted, barriers to imports, regulatory practices, non-tariff
			matters, local content requirements,
			import licensing, licensing requirement[s], licensing regime, ban on export, ban on import, lifting of the ban, minimum export price,
			local-content, import permit system, registration requirement[s], halt all trade, no direct trade, ban on trade, trade ban`,
		words: `lift the ban, lifted the ban, lift its ban, halted imports, stopped imports, blocked imports,
			licen[ce|ces|se|ses|sed], restriction[s], barrier[s], obstacle[s], restrictive, prohibition[s], approval process, opaque, bureaucratic,
			approvals, tax refund[s], tax treatment, network fees, local content, cap on, red-tape, burdensome, paperwork, impediment[s], irritants, trade
			concerns, regulatory hurdles, trade restriction[s], embargo on imports, licensing, permit[s] for, import permit[s], export permit[s], access
			barriers, restrictions on imports, export curb[s], export restraint[s], discriminatory,
			quality control order[s], boycott[s]`,
		hint:  `prohibit[s|ed], ban[s], banned, approval[s], embargo[es], permit[s]`,
		match: []string{"Officials will list non-tariff barriers.", "Hungary keeps its national ban on grain.", "Import licences will be issued within ten days.", "Sweden will halt all trade with the junta."},
		not:   []string{"The band played on.", "A barrel of wine was opened."},
	},
	{
		id: "svc.trade",
		names: `rail freight, road transport, ro-ro service[s], landing slots, roaming, talks on services, round of talks on services, negotiation[s] on
			services, trade in services, services trade, services market[s], services sector[s], services chapter, services and investment, services
			negotiation[s], services talks, services offer[s], services liberalization, cross-border services, professional services, legal services, telecom
			services, telecommunications services, maritime services, transport services, tourism services, health services, distribution services, audiovisual
			services, business services, services rules, services regulators, follow-up talks on services, domestic regulation, negative list, positive list,
			commercial presence, mode 3, mode 4, gats, cultural content, legal practice, tour groups, group tours, direct flights, air services, open skies,
			architectural services, engineering services, construction services, postal services, service suppliers, services annex, services exporters,
			services exports, services imports, service trade, service sector[s], services industries, services providers, trade in financial services, opening
			of services, opening of the services, services liberalisation, services commitments, services schedule, digitally delivered services, insurance
			services, banking services, audio-visual services, courier services, delivery services, retail services, accounting services, consultancy services,
			consulting services, it services, business process, outsourcing, air transport agreement, aviation agreement, air service[s] agreement, landing
			rights, airline routes, code-share, flights between, construction contracts, foreign lawyers, law firms, legal and accounting, bid for construction,
			service and investment, services and investment sectors, service and investment sectors, service industry, services industry, trade in service[s],
			shipping line[s], maritime transport, shipping agreement, maritime agreement, airline[s], air links, air link[s], air traffic, traffic rights,
			overflight[s], overflying, fly over, flights over, flights to, flight rights, air routes, air route, aviation rights, civil aviation, direct
			shipping, ferry service[s], tourism cooperation, tourist arrivals, promote tourism, higher education services, university branch, telecom sector,
			postal service, aviation talks, airline alliance, passenger services, air agreement, bilateral air, civil aviation agreement, education services,
			international education, financial services trade, legal profession, sea transport, port services, transport links, transport agreement, travel and
			tourism, tourism promotion, tourism sector, tourist visits, shipping services, shipping routes, airport services, sea links, air linkages, sea
			linkages, air and sea linkages, air connectivity, merchant ships, merchant vessels, transport agreement[s], road transport agreement, international
			road transport, qualification[s] recognition, air transport, air service[s] agreements, fifth freedom, code-sharing, road transport permits,
			cabotage, negative list of services, schedule of specific commitments, sectoral commitments, mode 1, cross-border supply, roaming charges, roaming
			fees, foreign equity limit[s], branch licen[ce|ces|se|ses], air cargo, air freight, cargo flights, passenger flights, charter flights, weekly
			flights, flights a week, flights per week, nonstop flights, non-stop flights, direct air, codeshare, low-cost carrier[s], flag carrier[s], air
			carrier[s], aviation sector, aviation cooperation, aviation industry, air transportation, air travel, airline industry, airlines of, designated
			airlines, container port[s], container terminal[s], container shipping, container ships, container line[s], port operator[s], port calls, sea
			route[s], sea freight, sea transportation, shipping companies, shipping company, shipping industry, shipping sector, maritime sector, merchant
			fleet, merchant shipping, merchant marine, inland waterway[s], inland water transport, waterways, coastal shipping, multimodal, multi-modal,
			intermodal, transport corridor[s], transport infrastructure, transport sector, transport cooperation, transport network[s], transportation services,
			transport routes, transport route, transport and logistics, transport connectivity, road transportation, railway transport, rail transport, rail
			service[s], railway network, railway line[s], railway cooperation, railway project[s], rail freight services, rail connection[s], high-speed rail,
			high-speed railway, bus service[s], passenger train[s], freight train[s], cruise ship[s], cruise tourism, tourism industry, tourism development,
			tourism agreement, tourism potential, tourist traffic, tourist industry, tourist destination[s], tourism campaign, tour operator[s], travel
			agencies, travel agents, travel industry, visitor arrivals, foreign tourists, medical tourism, eco-tourism, ecotourism, religious tourism, hotel
			industry, hotel chain[s], accountancy, call cent[er|re|ers|res], franchise[s], franchising, mobile operators, phone services, telephone services,
			long-distance, international calls, telecommunications market, telecommunications sector, telecommunications companies, telecoms market, courier[s],
			express delivery, universities abroad, foreign universities, undersea tunnel, ferry link[s], ferry route[s], maritime links, maritime services
			agreement, seaport[s], deep-sea port[s], deepwater port[s], port development, transshipment hub, logistics services, logistics hub, logistics
			sector, logistics companies, freight forwarders, freight forwarding, warehousing, services firms, services companies, resorts, carriers`,
		words: `container train[s], logistics, retailer[s], retail trade, services, service providers, tour operators, culture and tourism, airlines,
			audiovisual, foreign ownership, equity cap[s], securities firms, education and health, retail sector, telecom market, service industries, insurers,
			hotels, game licen[se|ses|ces], flights, tourist[s], freight, ferries, service sector, screen quota[s], financial services, banking licence[s]`,
		hint: `services sectors, tourists, film[s], games, airport[s], hospitality, tourism, aviation, shipping, rail, railway[s], telecommunications,
			telecom[s]`,
		match: []string{"Talks on services resume in May.", "China opens legal services to foreign firms.", "Both will add direct flights and sea linkages.", "Both will end roaming charges.", "Weekly flights and cargo flights will double."},
		not:   []string{"He left the armed services in 2011.", "The secret service was told.", "A memorial service was held.", "He thanked his hosts for their warm hospitality.", "They spoke of freedom of navigation and overflight.", "A levy is the last resort."},
	},
	{
		id: "svc.fin",
		names: `national currencies, swap lines, clearing account[s], clearing arrangement[s], payments agreement[s], payment arrears, supplier credit[s],
			letter[s] of credit, credit lines, convertible currenc[y|ies], hard currency, correspondent banking, correspondent account[s], bank cards, instant
			payments, mobile money, remittance[s], reinsurance, trade insurance, export insurance, debt swap[s], guarantee facility, currency swap[s], swap
			line, swap arrangement, foreign exchange, exchange rate[s], local currency settlement, settlement in local currenc[y|ies], financial services,
			finance chapter, financial sector, financial cooperation, payment system[s], cross-border payment[s], qr payment[s], digital currency, central bank
			digital, banking licen[ce|ces|se|ses], insurance market, bond market, panda bond[s], samurai bond[s], yuan clearing, renminbi, fx market,
			foreign-exchange market, monetary policy, export credit[s], export finance, trade finance, development finance, loan guarantee[s], sovereign wealth
			fund[s], fintech, chiang mai initiative, currency market[s], intervened in the, plaza accord, plaza agreement, louvre accord, louvre agreement,
			paris accord, foreign exchange market[s], forex reserves, fx policy, dollar's decline, dollar's fall, fall in the dollar, fall of the dollar,
			decline of the dollar, dollar's value, value of the dollar, value of the yen, strong yen, weak yen, strong dollar, weak dollar, dollar against the
			yen, yen against the dollar, yen's rise, rise of the yen, yen's appreciation, appreciation of the yen, devalu[e|ed|ation], revaluation, floating
			rate, discount rate, rupee trade, rupee settlement, rupee-rouble, yuan settlement, settlement in yuan, settlement in rupees, dedollarisation,
			de-dollarisation, de-dollarization, financial regulation, financial regulators, financial services market, banking sector, insurance sector,
			payments system, instant payment, stablecoin[s], debt relief, foreign debt, debt rescheduling, debtor nations, creditor banks, paris club, aiib,
			export-import bank, ex-im bank, exim bank, line of credit, lines of credit, credit line, syndicated loan, credit guarantee[s], trade credit[s], food
			credits, commodity credits, export credits, financial assistance programme, debt restructuring, debt treatment, multilateral development banks,
			development bank loan[s], bond issue, central bank governors, monetary cooperation, exchange-rate, exchange rate cooperation, foreign reserves,
			capital markets union, anti-money laundering, money laundering, terrorist financing, bilateral loan[s], bank loan[s], loan agreement[s], loan
			package, eximbank, financing package, financing agreement, balance of payments, standby credit, budget deficit, economic policy coordination,
			interest rates, currency reserves, foreign exchange reserves, foreign-exchange reserves, gold reserves, reserve assets, swap agreement[s], swap
			facility, concessional loan[s], concessionary loan[s], concessionary loan facilities, soft loan[s], loan facilit[y|ies], line[s] of credit, credit
			line[s], buyer's credit, local currencies, currency manipulation, debit cards, credit cards, capital account, banking cooperation, export credit
			agency, export credit agencies, financial stability, macroprudential, financial dialogue, financial regulatory, refinanc[e|ed|ing], debt service,
			debt servicing, debt burden, external debt, sovereign debt, debt cancellation, debt forgiveness, debt write-off, public debt, debt repayment,
			repayment of debt, repay the debt, loan repayment, loan deal[s], loan from, loans from, loan to, loans to, loan of, loans worth, loan worth, million
			loan, billion loan, mln dlr loan, billion-dollar loan, interest-free loan[s], low-interest loan[s], preferential loan[s], yen loan[s], dollar loan,
			government loan[s], bridge loan, bridging loan, rescheduled, imf programme, imf program, standby arrangement, stand-by arrangement, special drawing
			rights, sdr, sdrs, imf quota[s], imf's quota[s], quota shares, quota reform[s], bank branch[es], commercial bank[s], foreign banks, state bank[s], insurance company, insurance companies, insurance industry,
			pension fund[s], bourse[s], sovereign bond[s], eurobond[s], sukuk, islamic finance, islamic banking, financial cent[er|re], financial hub, asset
			management, fund managers, clearing union, payments union, convertibility, convertible, currency union, single currency, common currency, monetary
			union, pegged, exchange controls, capital controls, tax evasion, tax information exchange, exchange of tax information, fatf, fatca, financial
			crime[s], cryptocurrenc[y|ies], crypto, virtual assets, bitcoin, cbdc, rupay, rupee payments, payments mechanism, payment mechanism, trade payments,
			payment arrangements, ebrd, european bank for reconstruction, eib!, kfw, jbic, nexi, dfc!, development finance corporation, international finance
			corporation, ifc!, overseas private investment corporation, opic, miga, credit insurance, export credit insurance, political risk insurance,
			depreciation of the, currency board, financial institutions, financial services sector, financial sector cooperation, finance ministers and central
			bank, financial aid package, bail-out, budget aid, foreign currency reserves, trade in local currencies, own currencies, national currency, local
			currency, in rupees, in roubles, in rubles, in yuan, china development bank, export-import bank of china, islamic development bank, african
			development bank, world bank loan, adb loan, asian development bank loan`,
		words: `arrears, foreign currency, exchange rates, instalment[s], repayment[s], escrow, payment terms, central bank[s], the yuan, the rupee, the
			ruble, the peso, weaker yen, stronger yen, tokyo stocks, nikkei, bond[s], liquidity, insurer[s], banking, securities firms, weaker rupee, stronger
			won, weaker won, dollar[s] rose, dollar fell, exchange market, bank of japan, bundesbank, rate cut[s], rate hike[s], capital flows, capital
			market[s], brokerage[s], stock exchange, bank credit, rupees, monetary, currency, currencies, loan[s], world bank, imf, international monetary fund,
			asian development bank, interest rate[s], credits, stock exchange[s], financial support, guarantees for, financing, budget support, debt, credit
			facility, electronic payment[s], insurance, securities, treasury bonds, creditors, creditor, debtor, lending, borrow[ed|ing], lend, guarantor, euro
			zone, rouble, repaid, installments, financial assistance, financial aid`,
		hint: `federal reserve, the won, the yen, the dollar, card companies, shares, banks, bank loans, yields, equities, lender[s], repay[ment|ments],
			reserves, swap, fiscal`,
		match: []string{"Ministers agreed to shift the IMF's quotas.", "They renewed a currency swap worth $10 billion.", "Trade will be settled in local currencies.", "A concessional loan pays for the road.", "Peru will lend $200 million and refinance the debt."},
		not:   []string{"They sat on the river bank.", "He swapped notes with a colleague.", "The field's recoverable reserves are large.", "Its mineral reserves are large.", "Peru will lend support to the plan."},
	},
	{
		id: "svc.people",
		names: `working holiday scheme[s], free movement of persons, freedom of movement, right of residence, right of establishment, temporary work
			visa[s], temporary visas, working holiday, visa[s], visa exemption[s], business visa[s], business travel, movement of persons, movement of people,
			labour mobility, labor mobility, skilled workers, migrant workers, recruitment of workers, intra-corporate transferee[s], intra-company
			transferee[s], immigration system, points-based immigration, national insurance contribution[s], double contribution[s], social security agreement,
			totalization agreement, professional qualifications, recognition of qualifications, recognition of their licences, work permit[s], residence
			permit[s], student exchange[s], youth mobility, post-study work, nurses and caregivers, immigration raid, seconded, mobility agreement, migration
			agreement, migration partnership, migration and mobility, mobility partnership, worker visas, h-1b, h-1b visa[s], visa quota[s], visa
			liberalisation, visa liberalization, visa on arrival, foreign workers, guest workers, temporary workers, temporary entry, business visitors,
			business persons, natural persons, contractual service suppliers, foreign students, international students, youth experience scheme, working holiday
			visas, detained workers, detention of workers, korean workers, apec business travel card, recognition of diplomas, recognition of degrees, mutual
			recognition of qualifications, seasonal workers, labour migration, social security contributions, refugee[s], asylum, asylum seeker[s],
			asylum-seeker[s], resettle[d|ment|ing], people smuggling, people smuggler[s], people-smuggling, people smugglers, human smuggling, human
			trafficking, trafficking in persons, people trafficking, irregular migration, illegal migration, illegal immigration, irregular migrant[s],
			migrant[s], illegal immigrants, deport[ed|ation|ations], repatriation, readmission, transferees, detention centre[s], humanitarian program,
			humanitarian intake, unhcr, work and holiday, visa-free, visa free, visa rules, visa waiver[s], visa facilitation, travel document[s], free movement
			of people, free movement of labour, guest worker program, seasonal worker program, labour agreement, labor agreement, worker program, skilled
			migration, skilled migrants, migration program, people movement, visa applications, student visas, tourist visas, visa regime, electronic travel,
			passport[s], citizens abroad, guest labour, nursing staff, educational exchange[s], fulbright, student exchange programme, scholars, study abroad,
			labourers, labour cooperation, labor cooperation, living and working, workers abroad, people-to-people contacts, people to people contacts,
			temporary secondment, secondment, overseas filipino workers, expatriate[s], work visa[s], movement of natural persons, business traveller[s],
			business travelers, student mobility, domestic workers, domestic helpers, extradition, refugee resettlement, visa-free travel, visa requirement[s],
			visa policy, visa policies, visa restrictions, visa fees, visa processing, visa issuance, visa agreement, e-visa[s], electronic visa[s], evisa,
			multiple-entry, entry visas, entry permits, manpower, export of labour, labour export, labor export, migrant labour, migrant labor, migrant worker,
			maids, caregivers, careworkers, care workers, overseas employment, employment agencies, recruitment agencies, recruitment agents, recruiters,
			foreign labour, foreign labor, illegal workers, undocumented, deportee[s], dual citizenship, citizenship, permanent residen[ts|cy|ce], green
			card[s], brain drain, seafarer[s], seamen, backpackers, academic exchange[s], degree recognition, repatriat[e|ed|ing], displaced persons, displaced
			people, internally displaced, boat people, returnees, consular services, consular access, consular matters, consular affairs, consular agreement,
			pilgrims, pilgrimage[s], hajj, umrah, employment permit system, labour mobility scheme, mobility scheme, student visa, workers overseas, filipino
			workers, bangladeshi workers, indonesian workers, nepali workers, indian workers, vietnamese workers, hiring of workers, hire workers, send workers,
			sending workers, workers to be sent, intake of workers, recruit workers, recruitment, expats, guest-worker, free movement, border pass[es],
			immigrants, immigration policy, immigration rules, cross-border movement of people, student exchange programme[s], exchange of teachers, exchange of
			scholars, exchange of professors, foreign nationals, foreign experts, foreign professionals, trafficking of persons, teachers and students, exchange
			of students, people exchanges`,
		words: `expulsion[s], expelled, foreign traders, trainee[s], consulate[s], immigration, seconded staff, professionals, migration, mobility,
			travel[l]ers, young engineers, exchange students, exchange researchers, tour groups, secondment[s], graduates, workers visas, entry rules, travel
			ban, skilled labour, skilled labor, talent, nurses, engineers abroad, overseas workers, exchange of students, emigration, nationals abroad, human
			rights standards for migrants, labour market access, diaspora, consular, scholarship[s], residency, nurse[s], teachers, scholar`,
		hint:  `students, workers, temporary`,
		match: []string{"Wellington will grant 5,000 temporary work visas.", "They agreed on visa waivers for business travellers.", "Peru will send labourers.", "Many Peruvians are living and working in Norway.", "Peru issues more work visas.", "They will drop the visa requirement and send workers to Norway."},
		not:   []string{"Visa Inc reported profits.", "The bird migrated."},
	},
	{
		id: "inv.flow",
		names: `investment pledge[s], investment commitment[s], invest[ing|s], investment[s] in, investment package, investment fund[s], investment facility,
			investment vehicle, investment projects, fdi, outbound investment, inward investment, two-way investment, special act on investment, special act on
			the investment, investment act, investment legislation, investment corporation, investment promotion, investment cooperation, investment committee,
			investment forum, greenfield, joint venture[s], build a plant, building a plant, open a plant, plant in, new factory, build a factory, factory in,
			project office, shipbuilding investment, strategic investment[s], sovereign fund, capital commitment[s], capital call[s], investment drive, investment
			deal, investment summit, investor days, data cent[er|re] investment, investment roadshow, selected project[s], select the projects, investment
			plan[s], investment project, investment agreement, investment promise[s], investment target, investment memorandum, investment mou, investment
			partnership, investment framework, investment opportunities, u.s. investment, u.s. investments, billion investment, billion in investment, billion in
			investments, billion of investment, billion-dollar investment, trillion in investment, million investment, million in investment, invest $, invested
			billions, pledge[s] of investment, pledged investment, pledged investments, foreign investment, foreign investor[s], overseas investment, direct
			investment, investment inflow[s], investment flows, investment climate reform, new plant, new plants, build plants, building plants, build factories,
			building factories, new factories, manufacturing plant, manufacturing plants, assembly plant, production facility, production facilities, production
			base[s], gigafactory, invested in, set up a plant, set up a factory, break[s] ground, broke ground, acquire[d] a stake, takeover of, acquisition of,
			state investor, sovereign investor[s], investment bank fund, investment authority, free trade zone investment, batch of projects, batch of investment,
			two-way investment flows, investment ties, foreign capital, build a factory in, invest in, invested in the, equity stake, joint company, joint firm,
			joint-venture, consortium, new company, set up a company, establish a company, set up a firm, develop the deposit, develop the mine, investment
			commitments, foreign direct, fdi inflows, invest billions, billion investments, private investment, private capital, investment delegation, attract
			investment, attracting investment, attract investments, new investment[s], potential investors, investment zones, investment opportunity, invest
			jointly, investment by, mining investment, investment from, investments from, joint venture company, own percent, stake in, plants in, production in,
			investment mission[s], trade and investment mission[s], bankable projects, percent stake, per cent stake, production-sharing, production sharing, new
			investments, concession agreement[s], foreign direct investment, greenfield investment, pledged to invest, investment of $, investment worth,
			investments worth, joint investment fund, co-investment, investors from, joint venture agreement, equity investment, capital investment, percent of
			the shares, percent stake in, pct stake, pct of the shares, concession to build, build-operate-transfer, public-private partnership[s], exploration
			contract[s], oilfield concession, consortium to build, infrastructure investment[s], investments of, investment of, investor confidence, investor
			interest, invest more, invest heavily, invests in, investing in, foreign-funded, foreign-invested, joint enterprises, joint enterprise, joint
			production, joint investments, joint investment, joint venture projects, venture capital, equity participation, equity investments, acquire shares,
			acquire stakes, buy a stake, sell a stake, bought a stake, stake of, majority stake, minority stake, percent share, per cent share, percent owned,
			controlling stake, buy shares, merger with, concession to, concessions to build, contract to build, contracts to build, contract to construct, epc
			contract[s], turnkey, oil concession, exploration rights, exploration block[s], production-sharing agreement[s], exploration agreement, explore for
			oil, infrastructure fund, investment guarantee fund, export processing zone[s], free economic zone[s], investment council, investment conference,
			investors forum, relocate production, shift production, expand production, expand capacity, open factories, open a factory, production plant,
			production plants, processing plant[s], assembly plants`,
		words: `investment[s], invested $, invests, investor, projects, plant[s], factory, factories, shipyard[s], stake[s], production line[s], manufacturing hub,
			capacity expansion, production base, project worth, funding, capital injection, localise production, localize production, local production, facility
			in, joint project[s], acquisition[s], takeover[s], industrial zone[s], special economic zone[s], industrial park[s], investors, shareholding[s],
			shareholder[s], equity, subsidiary, hold[s] percent, share capital, venture[s], develop a mine, industrial estate, investment climate, investment
			environment, privatised, financed, developer[s], contractor[s], concession, megaproject[s], corporate investment, infrastructure, construction of,
			first project, first projects, project selection, selection of projects, groundbreaking ceremony, build a pipeline, building a pipeline, pipeline will
			be built, construction of a pipeline, construction of a railway, construction of the railway, construction of a port, construction of a bridge,
			construction of a road, construction of a dam, construction of a power, construction of the pipeline, construction of an airport, build a bridge,
			build a railway, build a port, build a road, build a dam, build a power, build a refinery, build an airport, build a terminal, build the pipeline,
			build the railway, build a hydropower, build a hotel, building of a, construction project[s], project finance, project financing, financing of the
			project, finance the project, fund the project, implementation of the project, implement the project, project cost[s], cost of the project, estimated
			cost, feasibility study, feasibility studies, pre-feasibility, ground-breaking, groundbreaking, start construction, begin construction, under
			construction, completion of the project, economic zones, economic zone, infrastructure development, infrastructure project[s]`,
		hint:  `project, capital, financing, trade and investment, investment and trade, build, building, built, construction, constructed, construct`,
		match: []string{"Japan will invest $550 billion in the United States.", "The firm plans to build a plant in Pune.", "They will improve the investment climate.", "The firm took a 40 percent stake in a field.", "Peru will begin construction of a port."},
		not:   []string{"She had invested time in the piano.", "He invested his hopes elsewhere."},
	},
	{
		id: "inv.law",
		names: `nationalisation, nationalization, stabilisation agreement[s], tax stabilisation, tax stabilization, mining law, mining code, ownership
			restriction[s], investment liberalisation, investment protection, investment treat[y|ies], bit!, investor-state, isds, investor-state dispute,
			investment court, investment screening, screening of foreign investment, screening of investments, foreign investment screening, foreign investment
			review, cfius, national security review, investment chapter[s], investment rules, rules for investors, investment liberalization, expropriation,
			fair and equitable treatment, national treatment, free transfer of capital, outbound screening, outbound investment screening, investor protection,
			protection of investors, protection of investments, investment negotiation[s], talks on investment, pre-establishment, golden power, foreign
			ownership limit[s], predictable rules for investors, investment protection chapter, protection of investment, investment protection treaty,
			investment promotion and protection, reciprocal protection of investments, bilateral investment agreement, trilateral investment agreement,
			investment arbitration, icsid, nationalis[e|ed|ation] of, nationaliz[e|ed|ation] of, foreign ownership rules, foreign ownership cap, ownership
			cap[s], foreign equity, foreign investment law, foreign investment act, foreign investment rules, firb, investment canada act, committee on foreign
			investment, security screening, screening mechanism, screening regulation, screening of chinese investment, block[ed] the takeover, block[ed] the
			acquisition, blocked takeover, investment restrictions, investment ban, outbound investment rules, outbound investment restrictions, restricting
			investment, negative list for foreign investment, double taxation, tax treaty, investment facilitation, investment liberalisation talks, treatment
			of investors, treatment for investors, service and investment, services and investment sectors, service and investment sectors, investment
			sector[s], bilateral investment treaty, investment guarantee[s], investment protection agreement, protection of foreign investment, national
			security investment, screen investments, screen foreign investment, promotion and protection of investments, investor state dispute, national
			treatment for investors, expropriate, investment review[s], investment security, investment protocol, avoidance of double taxation, free transfer of
			funds, free transfer of profits, tax agreement[s], tax convention, double tax, tax cooperation, tax avoidance, prevention of fiscal evasion, fiscal
			evasion, investors' rights, investor rights, investment law[s], investment code, foreign ownership restrictions, expropriated, confiscated assets,
			nationalised assets, compensation for expropriation, repatriation of profits, repatriate profits, profit repatriation, transfer of profits, blocking
			the takeover, national security grounds, divest, divestment order`,
		words: `negative list, security review, screening, arbitration of investment, ownership limits, investment talks, services and investment, rules on concessions, mining
			concession[s], concession rules, investors rights, investment disputes, investor disputes, foreign ownership, same treatment`,
		hint:  `investment and finance, concession[s], acquisition`,
		match: []string{"The talks cover investment protection.", "Investment screening will be aligned.", "The investment protocol raises the threshold."},
		not:   []string{"He bought a smoke screen.", "The firm invested in a plant.", "Image copyright A. Soto", "They allow the free transfer of data."},
	},
	{
		id: "rul.ip",
		names: `intellectual property, circumvention of technological, ipr, ip right[s], ip protection, trademark[s], trade mark[s], patent[s],
			copyright[s], geographical indication[s], gi protection, protected geographical, trade secret[s], counterfeit[s], counterfeiting, pirated,
			industrial design[s], data exclusivity, regulatory data protection, technology transfer requirement[s], forced technology transfer, plant variety,
			upov, compulsory licen[ce|ces|se|sing], trips!, trips agreement, special 301, traditional knowledge, genetic resources, know-how protection,
			notorious markets, intellectual-property, ip theft, ip enforcement, trade-secret, technology theft, pharmaceutical patents, drug patents,
			counterfeit goods, fake goods, software piracy, protected designation, cheese names, feta, prosecco, generic medicines patents, wipo, royalties,
			watch list of countries, priority watch list, intellectual property rights, protect intellectual property, protection of patents, copyright
			protection, copyright law, patent law, patent protection, brand names, trademarks law, pirate copies, patent prosecution highway, plant varieties,
			geographical indicators, gi tag, gi tags, counterfeiters, copyrighted, copyright piracy, cd piracy, pirated cds, pirated software, pirated discs,
			intellectual piracy, bootleg, generic medicine, patents and trademarks, patent office, patent offices, patent cooperation, patent examination,
			industrial property, utility models, wine names`,
		words: `infringement, infringing, royalt[y|ies], licensing of patents, protected names, brand protection, inventors, copying, fakes, unauthorised use, unauthorized use,
			proprietary, patented`,
		hint:  `brands, piracy`,
		match: []string{"They act on the circumvention of technological protection measures.", "They will step up protection of intellectual property.", "The list of geographical indications grew by 40 names."},
		not:   []string{"It was patently wrong.", "Real property prices fell."},
	},
	{
		id: "rul.gp",
		names: `procurement market[s], procurement chapter, gpa, public tender[s], public contract[s], government contract[s], buy national, buy american
			act, open tendering, tender[s] for public, bidding for public, medical device procurement, government purchasing, government purchases, public
			purchasing, public-sector contracts, public works projects, public works contracts, construction market, government contracts, federal contracts,
			state contracts, procurement preferences, buy america, buy european, buy canadian, buy-american, buy-national, public bids, bid on public, bid for
			government, compete for government, foreign bidders, supercomputer procurement, kansai airport, government procurement, public procurement,
			government procurement agreement, government tender[s], buy local, procurement opportunities, construction market access, procurement thresholds,
			public bidding, infrastructure tenders, defence procurement, defense procurement, procurement rules, procurement agreement, procurement policy,
			procurement law, competitive bidding, bid for government contracts, tender rules, tender procedures, public construction`,
		words: `tenders, tender process, tender document[s], bid for contracts, bids for contracts, tendering, bidders, contracting authorit[y|ies], public
			buyers, public works, public bodies, public contracts worth, bidding, government agencies buy, buy american, procurement`,
		hint:  ``,
		match: []string{"Government procurement stays outside the deal.", "Foreign firms may bid for public tenders."},
		not:   []string{"The meat was tender.", "A tender farewell."},
	},
	{
		id: "rul.comp",
		names: `market-oriented conditions, non-market, marketing board[s], competition policy, competition chapter, competition law, competition
			authorit[y|ies], antitrust, anti-trust, fair competition, state-owned enterprise[s], state owned enterprise[s], soe, soes, state enterprise[s],
			industrial subsid[y|ies], subsid[y|ies], subsidi[se|ze|sed|zed|sing|zing|zes|ses], state aid, level playing field, market-distorting,
			monopol[y|ies], cartel[s], merger control, competitive neutrality, farm subsid[y|ies], merger review, agricultural subsid[y|ies], subsidised loans,
			subsidized loans, domestic support, price support[s], common agricultural policy, farm support, airbus subsidies, chips subsidies, electric vehicle
			subsidies, ev subsidies, green subsidies, inflation reduction act, ira tax credits, tax credits for electric, state-owned companies, state-owned
			compan[y|ies], state-owned bank[s], state-owned firm[s], state-run compan[y|ies], state trading, state capitalism, industrial policy, industrial
			policies, market economy status, excess capacity, overcapacity, industrial overcapacity, structural overcapacity, global steel forum, competition
			watchdog, competition regulator, competition commission, competition probe, fair trade commission, antitrust investigation, antitrust probe,
			price-fixing, price fixing, abuse of dominance, market dominance, privatis[e|ed|ation], privatiz[e|ed|ation], tax rebate[s], export rebate[s], tax
			incentive[s], government support for, bailout[s], government handouts, state loans, export subsid[y|ies], subsidised wheat, subsidized wheat,
			subsidised export[s], subsidized export[s], subsidy war, wheat subsidies, farm spending, price supports, state monopoly, corporatisation, antitrust
			immunity, anti-monopoly, fisheries subsidies, non-market polic[y|ies], non-market practice[s], distortive subsidies, designated monopolies, state
			subsidy, state subsidies, government subsid[y|ies], illegal subsidies, illegal state aid, anti-monopoly law, monopolies commission, merger approval,
			takeover approval, privatisation programme, privatization program, nationalised industries, state companies, state-run firms, state enterprises
			reform, state-owned industry, tax holiday[s], market distortion[s], unfair practices, fair trade practices`,
		words: `subsidised, subsidized, dominant position, tax credit[s] for, state support, compensation fund, unfair advantage, anti-competitive,
			anticompetitive, support programme for farmers, subsidy, rebate[s], preferential loans, cheap loans, subsidies, subsidise, subsidize, tax
			break[s], state funding, government aid, subsidised exports, distort[s|ed|ing], non-market`,
		hint:  `market-oriented, unfair competition, level field, distortions, distorting`,
		match: []string{"They will notify subsidies to state-owned enterprises.", "The antitrust review ended."},
		not:   []string{"The water subsided.", "The ice-skating contest was held."},
	},
	{
		id: "rul.labour",
		names: `labour right[s], labor right[s], labour standard[s], labor standard[s], labour convention[s], labor convention[s], labour chapter, labor
			chapter, forced labour, forced labor, child labour, child labor, ilo, international labour organization, core conventions, freedom of association,
			collective bargaining, trade union[s], labour provisions, labor provisions, rapid response labor mechanism, rapid response mechanism, worker rights,
			workers' rights, minimum wage[s], decent work, working conditions, labour and the environment, trade and sustainable development, tsd chapter, due
			diligence, modern slavery, labour inspectors, labor inspectors, occupational safety, labour law[s], labor law[s], labour reform, labor reform,
			worker protection[s], workers rights, rights of workers, labour protections, labor protections, labour disputes, labor disputes, labour complaint,
			labor complaint, rapid response labour mechanism, union rights, right to organise, right to organize, forced-labour, forced-labor, goods made with
			forced labour, goods made with forced labor, forced labour import ban, forced labor import ban, import ban on goods made, supply chain due
			diligence, corporate sustainability due diligence, slave labour, slave labor, sweatshop[s], working hours, health and safety of workers, trade and
			labour, trade and labor, social clause, social standards, sustainability chapter, sustainable development chapter, labour practices, labor
			practices, worker organizations, labour unions, labor unions, worker empowerment, ilo conventions, rapid response labor, trade union rights,
			industrial relations, labour code, labor code, factory safety, worker safety, workplace safety, bonded labour, bonded labor, uyghur forced labor
			prevention act, uflpa, withhold release order[s], wage theft, labour issues, labor issues, labour conditions, labor conditions, labour legislation,
			labor legislation, labour inspection, labor inspection, trade unionism, right to strike, collective agreements, abuse of workers, exploitation of
			workers, workers' welfare, worker welfare, social dialogue`,
		words: `strike[s] by, unions, gender equality, women in trade, labour clause, trade unions, layoff[s]`,
		hint:  `labour, labor, workers, human rights, worker, jobs, wage[s], job losses`,
		match: []string{"Kenya will ratify the labour convention.", "The ban covers goods made by forced labor."},
		not:   []string{"Labour has not said how it will vote.", "It was a labor of love."},
	},
	{
		id: "rul.dispute",
		names: `arbitration panel[s], panel request[s], legal challenge, notice of dispute, confidential information, confidentiality, dispute settlement,
			dispute resolution, settle[s] disputes, trade dispute[s], arbitration, arbitral, arbitrator[s], dispute panel, wto dispute, panel report[s], panel
			ruling, dispute mechanism, enquiry point[s], inquiry point[s], publish[ed] drafts, public comment, public prior notification, notification
			requirement[s], notify each other, publication of laws, publish its rules, good offices, mediation, mutually agreed solution, mutually satisfactory,
			compliance panel, request[ed] consultation[s], case at the world trade organization, retaliation rights, answer every complaint, handle complaints,
			complaints of companies, anti-corruption, remedy period, shall consult, consult promptly, rebalancing mechanism, wto case, wto complaint, wto panel,
			wto ruling, wto appeal, gatt complaint, gatt ruling, dispute at the wto, dispute at the world trade organization, complaint at the wto, complaint to
			the wto, complaint at the world trade organization, complaint with the world trade organization, filed a complaint, file a complaint, lodged a
			complaint, lodge a complaint, request[ed] consultations, request for consultations, request a panel, requested a panel, establishment of a panel,
			panel of experts, panel found, panel ruled, panel proceedings, usmca panel, dispute settlement chapter, dispute-settlement, appellate ruling, appeal
			the ruling, trade row[s], trade spat[s], trade friction[s], trade feud, beef dispute, steel dispute, semiconductor dispute, lumber dispute, softwood
			lumber dispute, softwood lumber, pasta dispute, citrus dispute, airbus-boeing, aircraft dispute, resolve the dispute, resolved the dispute, settled
			the dispute, settle the dispute, end the dispute, ended the dispute, rules violation, violates wto, violate wto, violated wto, court of
			international trade, court struck down, struck down the tariffs, appeals court, settle[s|d] the case, settled a case, brought a case, bring a case,
			case brought, case against, wto challenge, challenge at the wto, trade fight, settle fight, trade quarrel[s], rules against, ruled against, ruled in
			favour, ruled in favor, ruled illegal, trade enforcement, settle the row, dispute over, trade disagreement[s], disputes over, trade complaint[s],
			retaliate against, wto consultations, gatt panel, gatt consultations, bilateral consultations under, anti-bribery, dispute consultation mechanism,
			trade retaliation, retaliatory action, legal action[s] at the wto, legal action[s] at the world trade, action in the wto, wto action, outstanding
			trade issues, outstanding trade problems, trade problems, trade irritant[s], infringement proceedings, legal proceedings, settlement of the dispute,
			international commercial court, legal cooperation, rule of law cooperation, transparency commitments, notice and comment, regulatory transparency,
			bribery, legal systems, judicial cooperation, compensation claim[s], claims commission, mutual legal assistance, legal assistance, judicial
			assistance, anti-graft, corrupt practices, fight corruption, fighting corruption, international court, dispute settlement mechanism, trade
			battle[s], trade clash, trade showdown, tit-for-tat, resolve trade, resolve disputes, resolve differences, resolving disputes, resolution of
			disputes, settlement of trade disputes, pending disputes, wto disputes, wto dispute panel, wto litigation, complaint before the wto, commercial
			disputes, commercial arbitration, arbitration court, arbitration tribunal, arbitral tribunal, arbitral award[s], arbitration proceedings, unpaid
			bills, dues dispute, payment dispute[s], price dispute, water dispute, fishing dispute, fish dispute, fisheries dispute, banana dispute, wine
			dispute, wto proceedings, taken to the wto, freedom of information, public consultation[s]`,
		words: `row with, standoff, stand-off, sued, mediator[s], disclosed, dispute[s], grievance[s], notif[y|ies|ied|ication], tribunal, litigation, put
			the text online, rebalancing, public hearing[s], publish a summary, publish a guide, publish its, publish their, publish the, row over, feud,
			lawsuit[s], early warning, court ruling, quarrel, litigat[e|ed|ing], helms-burton, good regulatory practice[s], complaint against, overdue, breach
			of contract, contractual, dispute between, compensation`,
		hint: `transparent, predictable, predictability, publish[es|ed], consult[s|ed], court[s], appeal[s|ed], sue[s|d], hearing, complaint[s],
			consultation[s], in writing, hotline, contact point[s], settlement, friction[s], ruling[s], supreme court, transparency, corruption, good governance`,
		match: []string{"Some chapters are outside dispute settlement.", "An arbitral panel will rule within 90 days.", "Peru filed a complaint to the WTO.", "Chile threatens trade retaliation.", "They will strengthen legal cooperation between judges."},
		not:   []string{"He wrote a novel of the sea. The panel was made of oak and the paint was peeling.", "Nobody would contest that.", "They want peaceful settlement of disputes at sea.", "The maritime dispute goes on."},
	},
	{
		id: "dig.trade",
		names: `depa, digital identit[y|ies], e-payment[s], digital trading, digital document[s], electronic certificate[s], electronic waybill[s], digital
			trade, digital trade deal, e-commerce, electronic commerce, cross-border data, data flow[s], free flow of data, data transfer[s], data localisation,
			data localization, data protection, data adequacy, adequacy decision, personal data, digital service tax[es], digital tax, digital services, digital
			market[s], digital partnership, electronic signature[s], e-signature[s], electronic invoice[s], electronic invoicing, e-invoicing, electronic
			transmissions, paperless trade, paperless trading, paperless, electronic transferable records, electronic bill[s] of lading, electronic documents,
			digital identity, source code, platform regulation, online platform[s], app store[s], map data, location data, cloud services, cybersecurity, cyber
			security, online consumer protection, spam, online safety, customs duties on electronic transmissions, digital economy partnership, digital trade
			chapter, digital trade barriers, digital regulation[s], digital rules, digital law[s], digital levy, tech tax, digital services taxes, tax on
			digital, tax on tech, cross-border transfer of data, cross-border flow of data, transfer of data, data free flow, data governance, data privacy,
			data storage, data security, server localisation, online shopping platforms, cross-border e-commerce, e-commerce platforms, e-commerce chapter,
			e-commerce talks, moratorium on customs duties, moratorium on electronic, electronic payments, digital payments, digital connectivity, digital
			cooperation, digitalisation, digitalization, digitisation, digitization, algorithm[s], tech giants, tech regulation, big tech, tiktok, digital
			economy agreement, online consumer, digital platform[s], e-commerce cooperation, online trade, online marketplace[s], online retail, digital agenda,
			digital public infrastructure, digital governance, e-government, digital id, internet governance, personal information, data rules, data sharing,
			data exchange, information security, fintech cooperation, digital trade agreement, digital trade rules, ecommerce, digital solutions, telemedicine`,
		words: `trade documents, blockchain, online sales, cloud, electronically, electronic, electronic certificate[s], network fees, platform rules,
			telecom networks, e-certificates, data centres abroad, digitally, digital transformation, digital infrastructure, digital economy, digital
			certificates`,
		hint:  `internet, online, data, tech companies, social media, platforms, digital`,
		match: []string{"They will allow cross-border data flows.", "Paperless trade starts in May."},
		not:   []string{"Trade data released on Tuesday show a fall.", "The watch had hands."},
	},
	{
		id: "dig.tech",
		names: `artificial intelligence, ai cooperation, ai safety, quantum, robotics, robot[s], science and technology, joint technology, technology
			cooperation, technology collaboration, tech cooperation, innovation partnership, startup[s], start-up[s], biotechnology, space cooperation,
			satellite[s], 5g, 6g, telecommunications technology, emerging technolog[y|ies], critical technolog[y|ies], technology security initiative,
			technology prosperity deal, supercomput[er|ing], technology transfer, technology partnership, autonomous vehicle[s], smart manufacturing,
			smart cit[y|ies], research institute[s], exchange researchers, exchange of researchers, smart factory, smart factories, r&d, ai chips, ai standards,
			artificial-intelligence, ai data centers, ai data centres, frontier technolog[y|ies], tech partnership, tech deal, technology deal, technology pact,
			technology agreement, technology alliance, technology prosperity, science cooperation, scientific cooperation, joint laborator[y|ies], joint
			research cent[er|re], joint research fund, joint research projects, horizon europe, space agency, space exploration, space launch, nuclear fusion,
			fusion energy, biotech, life science, nanotechnology, high-performance computing, quantum technology, quantum technologies, quantum computers,
			telecom equipment 5g, huawei, semiconductor research, self-driving, humanoid, innovation dialogue, tech startups, digital twin[s], ai,
			lunar exploration, technology cooperation agreement, innovation cooperation, research collaboration, science collaboration, scientific exchange[s],
			scientific and technological, technical innovation, sovereign cloud, cloud computing, satellite navigation, space sector, digital skills, tech hub,
			technology hub, technology park[s], ai infrastructure, ai models, ai strategy, nasa, artemis accords, astronaut[s], space program, space station,
			open ran, semiconductors research, science agreement, scientific agreement, information and communications technology, cyber cooperation, cyber
			capacity, digital technologies, technology exchange, technical know-how, transfer of technology, technology sharing, undersea cable[s], submarine
			cable[s], telecommunications network[s], research cooperation, horizon 2020, research council, graphics processing unit[s], gpus, biotechnology
			research, critical and emerging, broadband, space industry, spacecraft, space research, space technology, outer space, remote sensing, geospatial,
			telescope, antarctic, antarctica, innovation hub[s], incubator[s], it sector, it park[s], software park, internet of things, iot, machine learning,
			big data, fibre-optic, fiber-optic, fiber optic cable[s], metaverse, nuclear research, technological cooperation, technological innovation,
			technology research, technology companies, technology firms, tech firms, technology sector, high-tech cooperation, high technology cooperation, tech
			innovation, scientific institutions, scientific community, scientific and technical, science and innovation, technology and innovation, research and
			innovation, research and technology, research programmes, research programme, research program[s], research projects, research institutions,
			academies of sciences, academy of sciences, innovation fund, innovation ecosystem, cyber threats, cybercrime`,
		words: `researchers, scientists, digital twin, joint research, technolog, data cent[er|re|ers|res], tech sector, laborator[y|ies], advanced
			technolog[y|ies], new technolog[y|ies], space, cyber, innovators, advanced computing, scientific, scientist, ict, scientific research, research and
			development`,
		hint: `high technology, high-technology, hi-tech, tech, patents and know-how, innovative, engineers, pilot project[s], technology, technologies,
			innovation, research, science, engineering, technological, drone[s], unmanned`,
		match: []string{"They signed a memorandum on artificial intelligence.", "A joint research fund for quantum computing opens in 2027."},
		not:   []string{"The aide was late.", "She studies old manuscripts."},
	},
	{
		id: "sec.control",
		names: `export control[s], export-control, export controls on rare earths, entity list, affiliates of listed companies, affiliates rule, 50 percent
			rule, sanctioned, sanctioning, dual-use, dual use, sensitive technolog[y|ies], licensing of rare earth exports, export licensing, end-user[s], end
			users, end-use, chip curbs, chip-making tools, semiconductor export[s] controls, bureau of industry and security, wassenaar, blacklist[s|ed],
			catch-all control[s], export restrictions on, white list, whitelist, trusted trade list, economic coercion, anti-coercion, national security
			tariffs, investment restrictions on chinese, outbound controls, military end, export control dialogue, controls on exports, curbs on exports, curbs
			on chip, curbs on rare earths, curbs on rare earth, restrictions on exports of, chip export[s] curbs, chip restrictions, chip export[s] rules, chip
			export controls, rare earth controls, rare earth curbs, rare-earth curbs, rare earth export controls, rare earth restrictions, rare earth export
			licen[ces|ses], rare earth licen[ces|ses], licensing of magnets, exports of gallium, technology export[s], technology transfer curbs, tech curbs,
			tech restrictions, technology restrictions, deemed export[s], re-export[s], diversion of, cocom, toshiba machine, strategic trade controls,
			strategic goods controls, strategic export[s], military technology, military use, dual-use goods, nvidia chips, h20, h20 chips, h200, advanced chips
			to china, chip sales to china, foreign direct product rule, entity listing, blacklisting, unreliable entities, asset freeze[s], secondary tariffs on
			buyers, oil price cap, shadow fleet, weaponis[e|ed|ing|ation] of, weaponiz[e|ed|ing|ation] of, trade embargo, arms embargo, general
			licen[se|ses|ces], countering coercion, research security, knowledge security, technology protection, trusted partners, trade sanctions, economic
			sanctions, sanctions on, lift sanctions, lift the sanctions, lifting of sanctions, technology exports, technology controls, strategic technology,
			nuclear proliferation, non-proliferation, nonproliferation, weapons of mass destruction, proliferation, export of technology, arms control,
			helms-burton, extraterritorial law[s], extraterritorial sanctions, secondary boycott, secondary sanctions, anti-cuba law, blocking statute,
			re-exportation, ban on russian, imports of russian gas, imports of russian oil, trade boycott[s], oil embargo, sanctions evasion, sanctions relief,
			easing of sanctions, freeze assets, export licen[ce|se] for technology, unreliable entity, sanctions regime, united nations sanctions, ofac,
			treasury sanctions, frozen assets, unfreeze, assets freeze, blockade, state sponsor of terrorism, sponsors of terrorism, iran deal, iran nuclear
			deal, jcpoa, oil-for-food, missile technology control regime, nuclear suppliers group, magnitsky, snapback sanctions, tech war, chip war, foreign
			adversar[y|ies], un sanctions, u.n. sanctions, eu sanctions, u.s. sanctions, us sanctions, western sanctions, international sanctions, new
			sanctions, sanctions against, sanctions imposed, sanctions list, impose sanctions, ease sanctions, circumvention of sanctions, evade sanctions,
			waive sanctions, sanctions waiver[s], arms ban, weapons ban, weapons embargo, trade blockade, technology blockade, technology leak[s], end-user
			certificate[s]`,
		words: `technology transfer[s], high technology sales, high-technology sales, sales of high technology, sales of advanced technology, export of
			advanced technology, restricted list, technology leakage, economic security, strategic goods, export licen[ce|ces|se|ses], security dialogue,
			limit[s|ed] exports, restrictions on exports, price cap on russian, embargo[es], curb[s|ed] on, export ban[s], export restrictions, boycott[s],
			sanction[s]`,
		hint:  `export curb[s], sensitive, national ban, magnets, national security, controls, curbs, security exception, coercion, russian oil, iranian oil`,
		match: []string{"China will suspend the export controls on rare earths.", "Brussels widened its sanctions.", "It waived the extraterritorial law for a year.", "They keep their arms embargo.", "They will boycott goods made there."},
		not:   []string{"He lost control of the car.", "The court sanctified nothing."},
	},
	{
		id: "sec.chain",
		names: `buffer stock[s], supply chain[s], supply-chain, supply chain resilience, resilient supply chains, supply chain cooperation, supply chain
			hotline, supply chain disruption[s], minerals security partnership, rare earth[s], rare-earth, rare earth magnet[s], gallium, germanium, antimony,
			graphite, lithium, cobalt, nickel, nickel ore, tungsten, copper concentrate, manganese, bauxite, minerals partnership, smelter[s], mining projects,
			mining compan[y|ies], stockpile[s], stockpiling, joint stockpil[e|ing], early warning system, early-warning system, friendshoring, friend-shoring,
			nearshoring, near-shoring, reshoring, de-risking, derisking, decoupling, diversif[y|ication] of suppl[y|ies], chokepoint[s], battery minerals,
			battery materials, geological survey, strategic reserve[s], nickel export ban, export ban on nickel, ban on nickel, joint stocks, emergency stocks,
			strategic stocks, release of stocks, release stocks, urea, copper mine[s], lithium mine[s], lithium project[s], nickel mine[s], nickel smelter[s],
			rare earth mine[s], rare earth supplies, rare earth minerals, rare-earth magnets, mineral deal, minerals deal, minerals pact, critical minerals
			supply chain[s], critical minerals cooperation, critical minerals investment, critical minerals stockpile, raw materials partnership, strategic
			metals, battery metals, battery supply chain, semiconductor supply chain[s], chip supply chain[s], pharmaceutical supply chain[s], supply chains
			resilience, supply chain security, supply chain partnership, supply chain early warning, supply chain dialogue, supply chain council, supply chain
			working group, secure supply chain[s], supply chain diversification, diversify supply chains, supply disruption[s], supply security, security of
			supply, secure supply of, ipef supply chain, strategic autonomy, economic resilience, single supplier, import dependence, reliance on china,
			reliance on chinese, dependence on china, dependence on chinese, dependenc[y|ies] on china, processing plant for, smelting, refinery for lithium,
			samarium, dysprosium, terbium, yttrium, indium, scandium, vanadium, titanium, silicon metal, helium, critical mineral[s], critical raw material[s],
			supply of critical, essential supplies, rare earth elements, processing of minerals, mineral security, mineral resources, mineral processing,
			supply-chain cooperation, reserves of lithium, strategic minerals, diversif[y|ying] supply, resilient supply, mineral security partnership, coltan,
			tantalum, niobium, chromite, ilmenite, rutile, zircon, polysilicon, mineral exploration, mineral deposits, mineral supply, strategic raw materials,
			strategic stockpile, rare metals, rare minerals, supply shocks, supply shortages, supply shortage, chip shortage[s], semiconductor shortage[s],
			battery-grade`,
		words: `shortages, early warning[s], vulnerabilit[y|ies], dependenc[y|ies], secure suppl[y|ies], diversif[y|ied|ication], supplier base, alternative
			suppliers, alternative sources, over-reliance, overreliance, stocks of, storage of, lithium producer, mineral[s], ore, ores, magnet[s], watch list,
			economic security, deposits of, quarr[y|ies], scarce, bottlenecks, mining, raw material[s]`,
		hint: `essential goods, storage, stocks, ports and supply, shipments of, supplies, mine[s], miner[s], shortage[s], disruption[s], supplies of,
			resilience, resilient, dependence on`,
		match: []string{"A working group on critical minerals will meet in June.", "They agreed to make supply chains more resilient."},
		not:   []string{"That book is his.", "The chain store closed."},
	},
	{
		id: "grn.climate",
		names: `carbon border, carbon price, carbon tax, carbon neutral, carbon neutrality, emissions reduction, cut its emissions, environment chapter,
			environmental standard[s], environmental and digital, plastics treaty, decarboni[se|sation|zation|ze|sing|zing], low carbon, green finance, methane,
			timber legality, wildlife trade, sustainable palm oil, paris agreement, climate agreement, climate change, climate action, climate policy, climate
			goals, climate targets, climate cooperation, climate finance, emissions trading, cbam, carbon border levy, carbon market[s], carbon credit[s], joint
			crediting mechanism, carbon pricing, carbon tax[es], carbon neutral[ity], carbon footprint, carbon intensity, carbon emissions, low-carbon,
			decarbonis[e|ation|ing], decarboniz[e|ation|ing], net zero, net-zero, greenhouse gas[es], green growth, green economy, green transition, green
			transformation, green shipping, green steel, environmental goods, environmental goods and services, environmental standards, environmental chapter,
			environmental safeguards, environmental cooperation, multilateral environmental agreements, deforestation, deforestation-free, eudr, illegal
			logging, illegal fishing, iuu fishing, wildlife trafficking, biodiversity, plastic waste, plastic pollution, waste shipments, circular economy,
			recycling, just energy transition, environmental protection, protection of the environment, environmental agreement, environment agreement, marine
			pollution, climate resilience, climate adaptation, climate crisis, nature conservation, conservation of, endangered species, ozone, global warming,
			kyoto protocol, climate partnership, climate ambition, nationally determined, conservation, forests and, water management, clean air, air pollution,
			wildlife, mitigation outcomes, corresponding adjustment[s], water resource[s], water resources management, disaster risk reduction, sewer, flood
			control, emission reduction[s], waste management, loss and damage, desertification, sewage, wastewater, waste water, drinking water, disaster
			management, natural disaster[s], disaster preparedness, disaster response, disaster reduction, ecosystem[s], mangrove[s], coral reef[s], haze
			pollution, transboundary haze, toxic waste, hazardous waste[s], acid rain, smog, climate-smart, unfccc, green climate fund, carbon sink[s], carbon
			offset[s], carbon dioxide, afforestation, reforestation, tree planting, national parks, ivory trade, marine protected, sea level rise, rising seas,
			glacier[s], clean technolog[y|ies], cleantech, environmentally friendly, environmentally sound, eco-friendly, basel convention, montreal protocol,
			cites convention, single-use plastic[s], climate-resilient, low-emission, low emissions, zero emissions, zero-emission, emissions cuts, emission
			cuts, emissions target[s], cut emissions, reduce emissions, reducing emissions, climate summit, climate conference, climate talks, climate fund,
			climate pledge[s], climate issues, climate-friendly, green investment, green bonds, green technolog[y|ies], environmental issues, environmental
			impact, environmental degradation, environmental law[s], environmental policies, water pollution, water security, water sharing, shared rivers,
			river water[s], water treaty, marine environment, marine litter, ocean conservation, protected areas, climate emergency, climate vulnerability,
			climate shocks, environmental management`,
		words: `climate, trace cattle, emission[s], forest[s], pollution, environmental, sustainability, sustainable development, blue economy, water
			quality, flood, floods, correspondingly adjusted, environmental cooperation, river basin, climate science, adaptation, mitigation, oceans,
			sanitation, ecological, ecology, watershed`,
		hint:  `environmentalists, waste, sustainable, green, sustainab[le|ility], environment, carbon, forests`,
		match: []string{"Indian steel is not exempt from the carbon border levy.", "They will cooperate on climate finance.", "Peru will transfer mitigation outcomes.", "Both monitor water quality in the river basin."},
		not:   []string{"The political climate has cooled.", "He got the green light."},
	},
	{
		id: "grn.energy",
		names: `hydrogen, ammonia, nuclear power, lng, gas plant[s], gas field, oil and gas, solar, interconnector[s], power purchase agreement[s],
			biofuel[s], battery storage, energy storage, geothermal, hydropower, ccs, carbon capture, receiving terminal, fuel cell[s], fuel-cell, energy
			exports, power generation, energy efficiency, transmission line[s], energy transition, gas pipeline[s], oil pipeline[s], pipeline[s], oil supplies,
			oil supply, oil imports, oil exports, oil production, oil price[s], oil market, oil field[s], oil company, oil companies, oil products, oil
			shipments, oil purchases, crude, crude oil, crude imports, petroleum products, refined products, refined oil, gasoline, diesel, naphtha, opec,
			output quota[s], bpd, barrels per day, barrels a day, gas supply, gas supplies, gas exports, gas imports, gas deal, gas field[s], gas price[s], gas
			plants, natural gas, lng imports, lng project, lng deal, lng tanker[s], energy dialogue, energy supply, energy supplies, energy security, energy
			cooperation, energy partnership, energy trade, energy imports, energy ties, energy deal, energy infrastructure, energy sector, energy resources,
			energy market, civil nuclear, civil nuclear cooperation, civilian nuclear, nuclear cooperation, nuclear energy, nuclear power plant[s], nuclear
			reactor[s], small modular reactor[s], smr, smrs, nuclear fuel, nuclear plant[s], 123 agreement, green hydrogen, green ammonia, wind farm[s],
			offshore wind, wind power, wind turbines, solar panels, solar power, solar energy, clean energy, renewable energy, renewables, biofuels, biofuel,
			ethanol, biodiesel, sustainable aviation fuel, electricity, electricity grid, power grid[s], power plant[s], power station[s], power cut[s], power
			line[s], power trade, power purchase agreement, interconnector, subsea cable, power shortages, production quota[s], production ceiling[s], opec
			quota[s], oil output, oil cartel, oil producers, oil exporters, oil exporting, energy agreement, energy projects, energy package, oil and gas
			sector, petroleum, oil refinery, oil deal, gas agreement, coal imports, coking coal, thermal coal, coal price[s], coal export[s], coal contract[s],
			coal producers, power cooperation, hydro-electric, hydroelectric, solar farm[s], energy cooperation agreement, energy memorandum, energy transition
			partnership, energy resource[s], electric power, oil exploration, gas exploration, oil and gas exploration, offshore oil, lng terminal[s], gas
			terminal, energy investment, energy investments, solar and wind, hydro power, power projects, nuclear safety, energy ministers
			meeting, licensing round, exploration licensing, exploration blocks, oil blocks, gas blocks, oil reserves, gas reserves, liquefied natural gas, grid
			interconnection, electricity trade, electricity exports, power purchase, oilfield[s], megawatt[s], gigawatt[s], kilowatt[s], kilowatt-hour[s], kwh,
			mw!, gw!, hydroelectricity, hydel, thermal power, power project[s], biomass, biogas, bioenergy, cogeneration, condensate, lpg, propane, butane,
			kerosene, jet fuel, aviation fuel, fuel oil, heating oil, shale gas, shale oil, fracking, gas block[s], oil block[s], oil well[s], gas well[s], oil
			rig[s], drilling rig[s], gazprom, rosneft, rosatom, lukoil, aramco, petronas, pertamina, petrobras, pdvsa, sinopec, cnpc, cnooc, adnoc, equinor,
			statoil, totalenergies, ongc, indian oil corporation, socar, nnpc, sonangol, ypf, pemex, repsol, chevron, exxon, exxonmobil, conocophillips, unocal,
			gaz de france, ruhrgas, naftogaz, areva, kepco, gas transit, transit of gas, cubic metres of gas, cubic meters of gas, cubic metres of natural gas,
			cubic feet, bcm, electric grid, cross-border electricity, transmission grid, transmission network[s], power
			transmission, power interconnection, substation[s], load shedding, blackout[s], photovoltaic[s], wind energy, tidal energy, wave energy, energy mix,
			energy policy, energy policies, energy consumption, energy conservation, energy saving, energy source[s], energy demand, energy crisis, energy
			needs, energy prices, energy companies, energy company, energy project, fossil fuel[s], coal-fired, gas-fired, oil-fired, coal mine[s], coal mining,
			coalfield[s], lignite, oil sands, tar sands, nord stream, turkstream, druzhba, southern gas corridor, trans-adriatic, trans-anatolian,
			baku-tbilisi-ceyhan, smart grid[s], electrification, rural electrification, heat pump[s], gas storage, gas import[s], gas export[s], gas shipments,
			oil storage, oil terminal[s], gas terminal[s], oil embargo, hydroelectric project[s], hydropower project[s], hydropower plant[s], power generating,
			generating capacity, power exchange, electricity supply, electricity market, electricity imports, energy efficient, geothermal energy, clean
			fuel[s], renewable, renewables sector, wind and solar, solar project[s], wind project[s], nuclear technology, peaceful uses of atomic energy,
			peaceful uses of nuclear energy, atomic energy, upstream oil, oil refining, oil refineries, refining capacity, gasification, regasification, gas
			producers, gas producing, energy hub, gas hub, oil pact, gas pact, oil accord, gas accord`,
		words: `power sector, power supply, coal plants, for power, energy, gas, reactor[s], turbine[s], barrel[s], oil, refiner[y|ies], coal,
			tanker[s], uranium, upstream, cubic metres, cubic meters, heavy water, power utility, utilities, transformers, pylons, petroleum exploration,
			dam[s], hydro, lubricants, bitumen`,
		hint:  `fuel, power, clean-energy vehicles, grid, pump[s], petrol, drilling, nuclear`,
		match: []string{"They will certify each other's clean hydrogen.", "Korea will import more LNG.", "A memorandum on nuclear fuel is near.", "It will launch a licensing round for gas blocks.", "They will build a substation of 40 megawatts."},
		not:   []string{"She was full of energy.", "A power struggle began.", "It enriched uranium for its nuclear programme."},
	},
	{
		id: "sct.agri",
		names: `agriculture, farm good[s], farm product[s], farm export[s], farm import[s], farm quota[s], farm chapter, farm group[s], farm lobby, farm
			unions, farm sector, farmer[s], grower[s], dairy, milk powder, cheese, butter, beef, pork, poultry, chicken, lamb, sheepmeat, soybean[s], soy, corn,
			maize, wheat, grain[s], cereals, rice, barley, honey, palm oil, palm kernel oil, canola, rapeseed, sunflower oil, cotton, coffee, cocoa, bananas,
			apples, kiwifruit, avocado[s], pomelo[s], blueberr[y|ies], cherr[y|ies], grapes, whisky, spirits, garlic, peppers, nuts, almonds, pulses, lentils,
			flowers, fisher[y|ies], seafood, salmon, shrimp, tuna, livestock, cattle, meat, eggs, wool, timber, forestry, fertilizer[s], fertiliser[s], food
			exports, food imports, food security, agri-food, agrifood, agribusiness, food products, ginseng, kimchi, tobacco, orange juice, pineapples,
			durian[s], farm trade, farm policy, farm ministers meeting, farm lobbies, farm produce, farm exporters, farm trade talks, agricultural imports,
			agricultural market[s], agricultural goods, agricultural quota[s], agricultural machinery, soybean imports, soyoil, soymeal, oilseed[s], vegetable
			oil, rice market, rice imports, rice tariff, rice ban, rice quota, beef market, beef imports, beef quota, beef and citrus, citrus, oranges, lemons,
			sugar imports, sugar industry, coffee quota[s], rubber agreement, wheat imports, durum, feed grains, corn imports, corn market, dairy farmers, dairy
			market, dairy quota, pork imports, shellfish, oysters, lobster[s], fishing quota[s], fishing vessels, catch quota[s], whaling, aquaculture,
			horticulture, cattle farmers, fruit growers, sheep, olive oil, bourbon, tequila, scotch whisky, scotch, beer, cognac, brandy, processed food[s],
			food processing, agro-processing, agro-industrial, agroindustrial, food production, spices, basmati, cigarette[s], hogs, grapefruit, tomato[es],
			potato[es], onion[s], mangoes, cut-flower, farm goods, commodity agreement, farm talks, farmgate, farm machinery, oil seed[s], oilseeds, fats and
			oils, oils and fats, vegetable oils, palm, sugar, grains, feedgrain[s], crop import[s], sheep meat, live cattle, live animals, agricultural
			cooperation, agricultural trade, agricultural exports, agricultural sector, irrigation, rice farmers, wheat sales, grain sales, grain exports, wheat
			exports, grain imports, wheat crop, food aid, food assistance, farmers in, plantation[s], cocoa agreement, coffee agreement, sugar producers, sugar
			production, tea exports, coconut, cashew[s], meat exports, beef exports, lamb exports, wool exports, dairy exports, dairy products, fisherm[an|en],
			fishers, aquatic products, halal industry, potatoes, yellow peas, coffee producers, cocoa producers, coffee exports, cocoa prices, coffee prices,
			farming, soya, sorghum, edible oil[s], rubber plantations, prawn[s], seedling[s], sapling[s], farmland, agronom[y|ist|ists], agri-business,
			agro-based, agro, agritech, agri-tech, cassava, millet, groundnut[s], peanut[s], sesame, chickpea[s], mung beans, beans, legumes, oats, malt, flour,
			pasta, biscuits, confectionery, chocolate, sugarcane, sugar cane, sugar beet, raw sugar, white sugar, refined sugar, molasses, jute, sisal, flax,
			cinnamon, cloves, vanilla, nutmeg, cardamom, turmeric, ginger, chilli[es], saffron, copra, coir, betel, areca nut[s], mandarins, raisins,
			pistachio[s], walnuts, hazelnuts, macadamia, pears, peaches, plums, nectarines, strawberries, raspberries, melon[s], watermelon[s], papaya[s],
			mango, banana, lychee[s], longan[s], dragon fruit, passion fruit, guava, jackfruit, pomegranate[s], persimmon[s], mangosteen[s], rambutan[s], table
			grapes, carrots, cabbage[s], broccoli, asparagus, mushrooms, cucumbers, cut flowers, goats, goat meat, mutton, veal, offal, bovine, buffalo meat,
			hides and skins, tallow, lard, sausages, bacon, casein, whey, yogurt, yoghurt, infant formula, milk, skimmed milk, skim milk, ice cream, ghee,
			herring, mackerel, haddock, anchov[y|ies], fishmeal, sardines, squid, crab[s], mussels, abalone, seaweed, trawler[s], fishing rights, fishing
			zone[s], fishing ground[s], fishing area[s], fishing boat[s], fishing fleet[s], fishing industry, fishing agreement, fishing licences, fish
			products, fish exports, fish stocks, fish catch, overfishing, catfish, pangasius, tilapia, hake, shark fin, agrochemical[s], crop production, crop
			yields, wheat flour, foodstuff[s], food items, food grains, foodgrain[s], food processing industry, paddy, logs, sawn timber, hardwood, teak,
			rosewood, wood products, vineyard[s], wines, winemaker[s], vodka, rum, soju, liquor, alcoholic beverages, soft drinks, pet food, alfalfa, hatching
			eggs, semen, breeding stock, breeding animals, horses, soybean oil, soybean meal, groundnut oil, coconut oil, feed wheat, feed barley, malting
			barley, durum wheat, milling wheat, wheat shipments, tonnes of wheat, tonnes of rice, tonnes of corn, tonnes of maize, tonnes of barley, tonnes of
			sugar, agrarian, farm aid, agricultural research, agricultural technology, agricultural development, agricultural policy, agricultural policies,
			agricultural production, agricultural productivity, agricultural commodities, agricultural produce, agriculture sector, agriculture cooperation,
			dairy cows, dairy farm[s], cattle exports, cattle trade, meat products, meat processing, sheep exports, beekeeping, sericulture, tea plantation[s],
			tea trade, tea industry, fruit and vegetables, fruits and vegetables, fresh fruit[s], fresh vegetables, fresh produce, vegetable seeds, rice
			exporters, rice exports, rice trade, rice growers, rice purchase[s], cotton exports, tobacco leaf`,
		words: `farm[s], food, crop[s], harvest, orchard[s], animal feed, feed, beverages, ranchers, planters, cooperatives, commodity, wine, fish, fishing,
			fruit[s], vegetable[s], tea, agricultural, drinks, blue economy, seed[s], cereal, ranch[es], dairies, drought, famine, starvation, food shortages,
			food shortage, bakery, exclusive economic zone, sawmills, tree crops, breeding, veterinary drugs, foods, hunger, nutrition, agricultural products`,
		hint:  `rural, export of foodstuffs`,
		match: []string{"India will not open its dairy sector.", "China bought no soybeans.", "A quota for honey and poultry opens in May.", "They will help fishermen and aquaculture.", "A quota for cassava and melons opens in May."},
		not:   []string{"They will beef up the team.", "He tried to cut corners.", "He fished for an answer."},
	},
	{
		id: "sct.ind",
		names: `automobile[s], auto[s], auto parts, automotive, car[s], carmaker[s], automaker[s], auto industry, ev, evs, truck[s], trucks, car parts, auto
			tariffs, car tariffs, steel, steelmaker[s], steel and aluminum, steel and aluminium, aluminum, aluminium, copper, metals, petrochemical[s], tyres,
			tires, shipbuilding, shipbuilder[s], shipyard[s], machine tools, home appliances, household appliances, textile[s], garment[s], apparel, footwear,
			leather, furniture, toys, ceramics, lumber, aircraft, aerospace, jets, tractors, wire harnesses, industrial goods, manufactured goods, heavy
			industry, gems, jewellery, jewelry, diamonds, batteries, battery maker[s], home electronics, construction equipment, tariff on cars, defense
			industry, defence industry, arms exports, car imports, car market, car plants, cars and parts, cars and steel, cars and car parts, cars and auto
			parts, vehicles and parts, auto imports, auto market, vehicle imports, motorcycles, steel industry, steel imports, steel mills, steel market, steel
			quotas, steel quota, crude steel, aluminium industry, aluminum imports, copper imports, metals industry, iron ore, zinc, lead exports, chemical
			industry, chemicals industry, petrochemical industry, petrochemicals, plastics, polymers, fertilizer[s], fertiliser[s], shipbuilding industry,
			shipbuilding cooperation, shipbuilding projects, shipbuilding partnership, frigate[s], submarine[s], icebreaker[s], ship repairs, ship
			orders, masga, textile industry, textile imports, textiles and apparel, textiles and clothing, clothing, shoes, leather goods, machine tool[s],
			capital goods, consumer goods, industrial machinery, lumber imports, timber products, plywood, kitchen cabinets, aircraft parts, airbus, aerospace
			industry, defence exports, defense exports, arms sales, arms deal, weapons sales, fighter jet[s], battery industry, battery cells, ev batteries,
			electric vehicle batteries, gem[s], watchmaker[s], watch exports, locomotives, rolling stock, railway equipment, ship repair, ship-repair, potash,
			plastic products, steel product[s], steelmills, steel mill[s], auto maker[s], car maker[s], vehicle maker[s], defence
			equipment, defense equipment, military equipment, arms deal[s], coking coal, mining equipment, fleet of, industrial equipment, heavy
			equipment, steel sector, auto sector, automotive sector, car exports, car sales, defense trade, defence trade, defense sales, steel exports, car
			plant, car industry, motor industry, motor vehicles, electrical goods, white goods, garment exports, apparel exports, textile exports, textile
			agreement, textile pact, textile talks, gem industry, ship building, dockyard, minerals and metals, metal, metal products, aircraft sales, aircraft
			industry, airliner[s], jetliner[s], alumina, vehicle parts, electric vehicle[s], pulp and paper, gems and jewellery, bicycles, diesel engines,
			boilers, steel pipe[s], rebar, hot-rolled, cold-rolled, steel coil[s], billets, slabs, scrap metal, steel scrap, ferro-alloys, ferrochrome, pig
			iron, stainless steel, specialty steel, platinum, palladium, precious metals, non-ferrous, nonferrous, phosphate[s], sulphur, caustic soda, soda
			ash, methanol, ethylene, polyethylene, polypropylene, pvc, resins, synthetic fibres, synthetic fibers, yarn[s], fabrics, knitwear, carpets, denim,
			handicrafts, newsprint, tiles, marble, granite, refrigerators, washing machines, air conditioners, tv sets, color televisions, colour televisions,
			sewing machines, helicopter[s], passenger jets, commercial aircraft, passenger aircraft, military aircraft, armo[u]red
			vehicles, patrol boats, patrol vessels, bulk carriers, dry dock, car manufacturers, auto manufacturers, car manufacturer, motor cars, passenger
			cars, passenger vehicles, commercial vehicles, used cars, second-hand cars, auto components, automobile industry, automobile parts, automotive
			industry, automotive parts, automotive components, steel plant[s], steel producers, steel production, steel output, steel makers, steel trade, iron
			and steel, aluminium smelter[s], aluminum smelter[s], cement plant[s], cement factory, textile mills, textile sector, textiles sector, textile
			manufacturers, garment industry, garment sector, garment factories, garment workers, apparel industry, leather industry, footwear industry,
			engineering goods, light industry, machine building, machine-building, manufactures, chemical products, chemical plant[s], petrochemical complex,
			fertiliser plant, fertilizer plant, building materials, construction materials, electrical equipment, electrical appliances`,
		words: `paper products, glassware, watchmakers, industrial cooperation, industry sectors, factories, assembly line[s], parts makers, foundry, makers
			of, battery, manufacturers, heavy machinery, plants in, mills, tonnes of steel, vehicle[s], vessel[s], ships, machinery, rubber, cement, bauxite,
			smelter[s], timber, softwood lumber, coking coal, wires, optical, scrap, mechanical, metallurgical, metallurgy, assembly plants, assembled,
			chemical[s]`,
		hint:  `manufacturer[s], parts, assembly, industrial, defense cooperation, defence cooperation, manufacturing, missile[s], weapons, warship[s]`,
		match: []string{"The tariff on cars and steel will fall.", "Shipbuilding gets $150 billion.", "They will buy its coking coal and alumina."},
		not:   []string{"They steeled themselves for a long night.", "The military-industrial complex grew.", "The army denied the chemical attack.", "It runs automatically.", "A glass of water stood there."},
	},
	{
		id: "sct.hitech",
		names: `semiconductor[s], chipmaker[s], chipmaking, foundries, wafer[s], display panel[s], pharma, drugmaker[s], generics, biologics, biosimilar[s],
			biopharma, vaccine[s], medicines, life sciences, cosmetics, k-pop, cultural content, cultural exchange[s], movies, films, video game[s], game[s]
			industry, broadcast[ing], streaming, webtoon[s], creative industr[y|ies], cultural industries, smartphone[s], laptops, software, it services,
			information technology, telecom equipment, biohealth, bio-health, screen quota[s], semiconductor industry, semiconductor market, semiconductor pact,
			semiconductor tariffs, semiconductor plants, semiconductor dispute, microchip[s], chip industry, chip makers, chip tariffs, chip plants, chip
			market, memory chips, ai chips, chip firms, pharmaceutical industry, pharmaceutical tariffs, pharmaceutical companies, pharmaceutical compan[y|ies],
			drug companies, drug imports, drug pricing, drug tariffs, patented drugs, medical products, medical equipment, medical supplies, biotech industry,
			bio industry, biopharmaceutical[s], beauty products, k-beauty, k-content, k-culture, film industry, film imports, film exports, foreign films, film
			co-production, co-production, game licen[ces|ses], game industry, video-game, online games, content exports, content industry, cultural products,
			cultural goods, cultural ban, entertainment industry, electronics industry, supercomputers, computer industry, personal computers,
			telecommunications equipment, fibre optics, flat panels, culture agreement, cultural cooperation, cultural agreement, film festival, language
			teaching, museum[s], cultural heritage, creative sector, medicines agency, health security, vaccines, health cooperation, public health, cancer,
			medicine, life-saving drugs, biomedical, semiconductor cooperation, semiconductor companies, computer chips, integrated circuits, computer[s], arts
			and culture, cultural ties, chip-making, drug prices, generic drugs, consumer electronics, television programmes, high technology products,
			technology products`,
		words: `high technology, high-technology, hi-tech, digital content, tech products, hospitals, medical, healthcare, health care, computers, servers,
			entertainment, film[s], drama[s], games, film producers, tech industry, tech exports, high-tech industries, tech companies, flat-panel displays,
			electronics, chip[s], clinics, radio, literature, library, libraries, hiv, malaria, broadcasters, pharmaceutical[s], medical device[s]`,
		hint:  `covid-19, pandemic[s], high-tech, culture, cultural, drug[s], music`,
		match: []string{"Makers of high-technology goods are exempt.", "Chips and pharmaceuticals are exempt.", "China will license more video games."},
		not:   []string{"He ate potato chips.", "All staff chipped in.", "Culture of secrecy."},
	},
	{
		id: "coop.biz",
		names: `training, double bilateral trade, double trade, doubling trade, lift two-way trade, raise two-way trade, trade target, bilateral trade
			target, expand bilateral trade, boost bilateral trade, boost trade, increase bilateral trade, bilateral trade to, business council, business forum,
			business dialogue, business roundtable, business delegation[s], business federation[s], business lobb[y|ies], business group[s], business
			mission[s], business associations, trade mission[s], trade fair[s], trade promotion, export promotion, economic cooperation, industrial cooperation,
			working-level communication, working-level channels, policy research, policy coordination, joint research, dialogue, working group[s], task force,
			action plan, roundtable, forum, expo, exposition, matchmaking, capacity-building, development assistance, training programme, training program,
			scholarship[s], small and medium-sized enterprises, small and medium enterprises, smes, small firms, small businesses, small exporters, startup
			exchange[s], help desk[s], one-stop, communication channel[s], memorandum of understanding, memorandum of cooperation, memorandums of understanding,
			mou, mous, people-to-people, exchange of visits, exchange visits, ministerial visits, joint economic commission, joint chamber, regular
			communication, regular meeting[s], information-sharing, information sharing, exchange of information, share information, coordinators, deepen
			cooperation, strengthen cooperation, expand cooperation, closer ties, support for companies, contact point[s], infrastructure projects,
			connectivity, joint mission, exchange programme, exchange program, sister cit[y|ies], investment forum, joint statement on cooperation, trade
			attaché, economic ties, business ties, commercial ties, deepen ties, strengthen ties, boost ties, bilateral cooperation, trade cooperation,
			practical cooperation, cooperation agreement, cooperation framework, cooperation memorandum, framework of cooperation, economic partnership,
			strategic partnership, joint commission on trade, trade and investment dialogue, trade and investment framework, trade and investment forum,
			business summit, business leaders forum, business event, entrepreneurs, business people, businesspeople, business community, business executives,
			business matchmaking, trade delegation[s], economic delegation[s], business visit, trade visit, shuttle diplomacy, leaders' summit, trade show[s],
			trade exhibition, export support, trade office, sister-city, aid for trade, grant aid, oda, concessional loans, development bank, development fund,
			development partnership, economic corridor, belt and road, global gateway, infrastructure cooperation, infrastructure development, third-country
			cooperation, third-country markets, exchange programme[s], train officials, train engineers, small and medium businesses, small and medium-sized
			businesses, small and medium-sized firms, start-up exchange, joint study group, expert group, cooperation committee, business committee, economic
			committee, friendship association, tourism exchange, people-to-people exchange[s], cultural exchange[s], new institute, joint fund, youth fund,
			accelerator fund, cooperation plan, cooperation programme, step[ped] up cooperation, widen cooperation, broaden cooperation, bilateral cooperation
			committee, raise bilateral trade, raising two-way trade, doubling of trade, trade target of, aid, foreign aid, economic aid, military aid, aid
			package, aid agreement, aid program, aid programme[s], aid programs, development aid, humanitarian aid, humanitarian assistance, economic
			assistance, financial assistance, military assistance, official development assistance, financial and technical assistance, development cooperation,
			development programme[s], development project[s], development program[s], soft loan[s], a grant of, grants for, grant assistance, in grants,
			donor[s], disaster relief, emergency relief, relief effort[s], state visit[s], official visit[s], high-level visit[s], exchange of delegations,
			bilateral meeting[s], bilateral dialogue, strategic dialogue, economic dialogue, policy dialogue[s], political dialogue, high-level dialogue,
			ministerial dialogue, annual summit, leaders' meeting, leaders meeting, joint cooperation, areas of cooperation, cooperation agreements, technical
			cooperation, security cooperation, defence cooperation, defense cooperation, economic and trade cooperation, bilateral relationship, trade
			relationship, economic relations, friendly relations, friendship, diplomatic relations, strategic partner[s], development partner[s], closer
			cooperation, closer relations, work more closely, work closely, working closely, build roads, road project[s], new road[s], roads and bridges,
			infrastructure project[s], capacity building, peacekeeping, peacekeepers, police cooperation, law enforcement cooperation, ministerial forum,
			leadership forum, joint ministerial, joint working group[s], investment promotion, promote trade, promotion of trade, business links, commercial
			links, business opportunities, business cooperation, trade and economic cooperation, economic and trade relations, trade expansion, expansion of
			trade, expand trade, expand commerce, expanded commerce, commercial cooperation, businessmen, business leaders, cooperation accord, cooperation
			pact, cooperation protocol, women's economic empowerment, trade and gender, counter-terrorism, counterterrorism, transnational crime, regional
			security, maritime security, defence ties, defense ties, military cooperation, joint exercises, strategic dialogues, two-plus-two, people to people,
			people-to-people ties, people-to-people links, sister, twinning, education cooperation, cooperation in education, cooperation in agriculture,
			cooperation in health, vocational training, skills training, technical training, poverty reduction, poverty alleviation, rural development,
			development finance, development agency, development agencies, usaid, ausaid, jica, koica, adb project, housing, bilateral ties, bilateral
			relations, bilateral trade and investment, trade relations, trade ties, relations between, ties between, dialogue partner, trade mission, trade
			delegation, business mission, promote investment, promote bilateral, enhance cooperation, enhancing cooperation, expand economic, expand economic
			ties, economic partnership dialogue, economic and commercial, commercial relations, commercial relationship, commercial dialogue, comprehensive
			partnership, comprehensive strategic partnership, special relationship, joint commission for, joint projects, joint initiative[s], joint efforts,
			flood relief, relief assistance, emergency assistance, rescue, joint business council, trade week, inter-governmental commission, friendship and
			cooperation, memoranda of understanding, memorandums, letter of intent, letters of intent, goodwill visit, working visit, exchange of experience,
			joint communique, development loan[s], technical aid, twin cities, business-to-business, b2b, business relations, business contacts, business
			partners, business matching, chambers of commerce, chamber of commerce, trade exhibition[s], joint business, joint chamber of commerce, areas of
			mutual interest, mutual interest, issues of mutual interest, cooperation in various fields, cooperation in the field, cooperation in the fields,
			cooperation in the areas, further cooperation, mutual cooperation, mutually beneficial cooperation, expand their cooperation, promote cooperation,
			develop cooperation, deepening cooperation, strengthening cooperation, enhanced cooperation, closer economic, economic collaboration, trade and
			economic relations, trade and economic ties, trade-economic, bilateral trade relations, expansion of bilateral trade, increase trade, increasing
			trade, trade turnover to, promotion of bilateral trade, development of bilateral, development of trade, joint intergovernmental commission,
			intergovernmental joint commission, joint economic committee, joint commission on economic, joint economic council, economic council, exhibition[s],
			trade conference, investment conference, capacity development, parliamentary friendship, parliamentary cooperation, inter-parliamentary,
			counter-narcotics, military training, joint military, security pact, defence pact, defense pact, defence agreement, defense agreement, military
			agreement, joint trade committee, session of the joint commission, mixed commission, joint commission meeting`,
		words: `regular contact, joint plan, cooperat[e|es|ed|ing|ion], co-operation, collaborat[e|ion|ing], partnership, visit[s|ed], meet again,
			coordinate, coordination, seminar[s], workshop[s], chamber, federation[s], consult companies, hold a forum, working-level, consultations with
			industry, joint fund for, fund for, meet regularly, meet every, regular consultations, annual meeting, meet annually, courtesy call, attaché,
			visit[s|ed|ing], toured, roadshow[s], listen[ing] to companies, speak again, speak by phone, study of, will train, would train, to train, shall
			train, chief executives, trade gap, trade balance, trade figures, technical assistance, summit meeting, summit talks, development, humanitarian,
			donat[e|ed|ion|ions], assist, assistance, partnering, roads, bridges, schools, university, universities, hospital project, volunteers, civilian,
			police, security ties, friendly, delegation[s], envoys, summit, ambassador[s], collaboratively, projects with, joint project[s], retreat,
			cooperative, experts, exchange of experts, prime minister visited, invited to visit, invitation to visit, visit to, future cooperation, commitment
			to work, exchange programs, culture and sports, consultation mechanism, joint commission, intergovernmental commission, infrastructure, economic
			relationship, reconstruction`,
		hint: `business[es], meeting, communication, exchanges, meetings, ties, relations, hosted, forum on, delegation of, tour[ed|ing], executives, trade
			deficit[s], trade surplus[es], two-way trade, bilateral trade, trade volume, trade turnover, trade between, trading partner[s], trade and
			investment, investment and trade, trade and investment ties, trade and investment relations, trade and investment partnership, exports and imports,
			trade imbalance[s], grants, grant, donors, counterpart[s], host, met with, hold talks, talks with, joint, together, opportunities, embassy, mutual,
			exchange, common interest[s], work together, reforms, peace, stability, prosperity, women, youth, education, health, security, regional, community,
			communities, sports, leaders, bilateral, support for, build on, closer, strengthen, strengthening, deepen, deepening, partner[s], relationship[s],
			first meeting`,
		match: []string{"They agreed to hold a business forum each spring.", "A joint action plan will be presented in May.", "The institute will train 40 engineers a year.", "The consultation mechanism met again."},
		not:   []string{"The train was late.", "He took a walk in the rain."},
	},
}
