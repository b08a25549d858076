package commitments

import "attache/briefs/match"

// complement is what follows a signal and holds the promised act.
type complement uint8

const (
	infinitive complement = iota // "agreed to | hold talks", "will | hold talks"
	gerund                       // "committed to | convening the committee"
	scheduled                    // "is planned for | the first half": the subject is the act
	itself                       // "enters into force": the signal is the act
	noun                         // "pledged | $5 billion"
)

// stance is how the signal binds the one it speaks of.
type stance uint8

const (
	finite  stance = iota // a verb with its subject before it
	named                 // a noun, its party in "by …" or a possessive: "a pledge by Chile to"
	signed                // a finite verb with a paper as object: "signed a memorandum to"
	present               // a participle, its subject before it: "with both sides agreeing to"
	modal                 // will, would, shall, is to
)

// signal is what a row yields: a promise begins here.
type signal struct {
	firmness Firmness
	verb     string // the lemma
	follows  complement
	stance   stance
	needs    need
	sure     float64 // share of such signals that held, on articles read by hand
}

// need is what else must stand in the text for the signal to count.
type need uint8

const (
	nothing  need = iota
	reported      // "would": someone must be said to have said it
	past          // "was to": counts as an earlier promise only
	agent         // "plans a cut": its subject must be one who can act
	ahead         // "meets on Friday": a day ahead must be named beside it
	pacted        // "binds Peru to": its subject must be an agreement
	owned         // "our target is to": somebody's
	beside        // "with a round to be held": told beside the clause, behind "with"
)

// signals is where a promise can begin. Each row's Match must be read by the
// row, and its Not must yield no signal of the row.
var signals = []match.Row[signal]{
	{Name: "pledge to", Pattern: `<promisenoun> (by <innoun>{1,6})? <to>`,
		Yield: signal{Firm, "pledge", infinitive, named, nothing, .85},
		Match: "The visit brought a pledge by Chile to publish its quotas.", Not: "Its commitment to free trade is known."},
	{Name: "pledged acts", Pattern: `(<have> <adv>{0,3})? <pledge> (<innoun>{1,4} and)? <innoun>{0,3} (cut|cuts|reduction|reductions|investment|investments|aid|assistance|loan|loans|grant|grants|purchases|reforms|concessions|retaliation|funding|financing|credit|credits|capital) (in|to|of|on|by|for|from|worth|.|,)`,
		Yield: signal{Firm, "pledge", noun, finite, agent, .8},
		Match: "Eleven members have pledged voluntary cuts in their output.", Not: "They pledged loyalty."},
	{Name: "agreement to", Pattern: `<agreementnoun> (by <innoun>{1,6}|between <innoun>{1,6}|with <innoun>{1,4}|(at|in|on) <innoun>{1,6})? <to>`,
		Yield: signal{Firm, "agree", infinitive, named, nothing, .85},
		Match: "Both welcomed the agreement to launch a study.", Not: "They referred to the agreement on tariffs."},
	{Name: "intention to", Pattern: `(<plannoun>|<plannouns>) (by <innoun>{1,6})? <to>`,
		Yield: signal{Effort, "intend", infinitive, named, nothing, .75},
		Match: "They took note of Japan's intention to open an office.", Not: "The plan for the port was shown."},
	{Name: "target is to", Pattern: `(target|goal|aim|objective|plan|intention|ambition|idea) (is|was|remains) <to>`,
		Yield: signal{Effort, "aim", infinitive, named, owned, .75},
		Match: "Our target is to finish the talks by 2027.", Not: "Our target is growth."},
	{Name: "agreed to", Pattern: `(<have> <adv>{0,3})? <agreed> <in>{0,10} (:)? <to>`,
		Yield: signal{Firm, "agree", infinitive, finite, nothing, .95},
		Match: "The two sides agreed on Tuesday in Seoul to open talks.", Not: "They agreed on the need to act."},
	{Name: "agreeing to", Pattern: `agreeing <in>{0,8} <to>`,
		Yield: signal{Firm, "agree", infinitive, present, nothing, .93},
		Match: "The visit ended with both sides agreeing to resume talks.", Not: "They are agreeing on a text."},
	{Name: "promised to", Pattern: `(<have> <adv>{0,3})? <promise> <inword>{0,8} <to>`,
		Yield: signal{Firm, "promise", infinitive, finite, nothing, .95},
		Match: "China has also pledged to buy more rice.", Not: "It pledged $5 billion to the fund."},
	{Name: "decided against", Pattern: `(<have> <adv>{0,3})? decided against`,
		Yield: signal{Firm, "promise", gerund, finite, nothing, .85},
		Match: "Peru has decided against raising the fee.", Not: "The court decided for Peru."},
	{Name: "set a goal", Pattern: `(<have> <adv>{0,2})? set <inword>{0,3} (goal|target|objective|aim) <ofdoing>`,
		Yield: signal{Effort, "aim", gerund, finite, nothing, .8},
		Match: "They set the goal of doubling trade by 2030.", Not: "They set a goal of 5 percent."},
	{Name: "binds to", Pattern: `<binding> <innoun>{1,8} <to>`,
		Yield: signal{Firm, "bind", infinitive, finite, pacted, .8},
		Match: "The accord calls for Peru to open its market.", Not: "The accord calls for talks."},
	{Name: "set a goal to", Pattern: `(<have> <adv>{0,2})? set <inword>{0,3} (goal|target|objective|aim) <to>`,
		Yield: signal{Effort, "aim", infinitive, finite, nothing, .8},
		Match: "They set a target to double trade by 2030.", Not: "They set a target of 5 percent."},
	{Name: "set a deadline for", Pattern: `(<have> <adv>{0,2})? set <in>{1,6} (deadline|timetable|timeframe) (<ofdoing>|<to>)`,
		Yield: signal{Effort, "aim", gerund, finite, nothing, .75},
		Match: "The two countries set a May 1 deadline for concluding the talks.", Not: "They set a deadline of May 1."},
	{Name: "promising to", Pattern: `<promising> <inword>{0,6} <to>`,
		Yield: signal{Firm, "promise", infinitive, present, nothing, .93},
		Match: "Tokyo replied, promising to waive the fees.", Not: "It was a promising start to the year."},
	{Name: "pledged money", Pattern: `(<have> <adv>{0,3})? <pledge> (up to|at least|about|some|nearly|over|more than|a further|an additional|another|<cur>|<capcur>){0,3} <cur>? <num>`,
		Yield: signal{Firm, "pledge", noun, finite, nothing, .9},
		Match: "The EU pledged EUR 42 million for growers.", Not: "The pledge came in 2020."},
	{Name: "signed to", Pattern: `(<have> <adv>{0,3})? <sign> <in>{0,4} <paper> <in>{0,8} <to>`,
		Yield: signal{Firm, "sign", infinitive, signed, nothing, .85},
		Match: "Their ministries signed a memorandum of understanding to exchange lists.", Not: "They signed a memorandum in Tokyo."},
	{Name: "reaffirmed commitment to", Pattern: `(<have> <adv>{0,3})? <reaffirm> <inword>{0,5} <promisenoun> <to>`,
		Yield: signal{Repeat, "reaffirm", infinitive, finite, nothing, .9},
		Match: "Kenya reiterated its commitment to ratify the convention.", Not: "It reaffirmed its commitment to free trade."},
	{Name: "reaffirming commitment to", Pattern: `<reaffirming> <inword>{0,5} <promisenoun> <to>`,
		Yield: signal{Repeat, "reaffirm", infinitive, present, nothing, .88},
		Match: "It left, reiterating its commitment to ratify the convention.", Not: "It went on reaffirming its values."},
	{Name: "is committed to", Pattern: `<be> <adv>{0,2} (committed|dedicated) <to>`,
		Yield: signal{Firm, "commit", infinitive, finite, nothing, .8},
		Match: "Peru is committed to finishing the talks.", Not: "Peru is committed to peace."},
	{Name: "remain committed to", Pattern: `(<will> <adv>{0,2})? (remain|remains|remained|stay|stays) <adv>{0,2} (committed|dedicated) <to>`,
		Yield: signal{Repeat, "commit", infinitive, finite, nothing, .8},
		Match: "Both countries remain committed to concluding the talks.", Not: "Both remain committed to peace."},
	{Name: "determined to", Pattern: `<be> <adv>{0,2} (determined|resolved) <to>`,
		Yield: signal{Firm, "resolve", infinitive, finite, nothing, .7},
		Match: "The two sides are determined to open the market.", Not: "The price is determined by the market."},
	{Name: "will", Pattern: `<will>`,
		Yield: signal{Firm, "will", infinitive, modal, nothing, .93},
		Match: "Japan will invest $5 billion.", Not: "It shows good faith."},
	{Name: "would", Pattern: `would`,
		Yield: signal{Firm, "will", infinitive, modal, reported, .85},
		Match: "The ministry said it would open a desk.", Not: "It said so."},
	{Name: "shall", Pattern: `shall`,
		Yield: signal{Legal, "shall", infinitive, modal, nothing, .95},
		Match: "Each Party shall accept certificates.", Not: "The parties met."},
	{Name: "is to", Pattern: `(is|are) <adv>{0,2} <to>`,
		Yield: signal{Firm, "be to", infinitive, modal, nothing, .88},
		Match: "The text is to be signed in May.", Not: "The aim is a text."},
	{Name: "was to", Pattern: `(was|were) <adv>{0,2} <to>`,
		Yield: signal{Firm, "be to", infinitive, modal, past, .8},
		Match: "The talks were to finish within two years.", Not: "The talks were short."},
	{Name: "scheduled to", Pattern: `(<be> <adv>{0,2})? (scheduled|slated|due) <to>`,
		Yield: signal{Firm, "schedule", infinitive, modal, nothing, .85},
		Match: "The next round is scheduled to be held in May.", Not: "The delay was due to rain."},
	{Name: "planned for", Pattern: `<be> <adv>{0,2} (planned|scheduled|slated) (for|in|on)`,
		Yield: signal{Effort, "plan", scheduled, modal, nothing, .8},
		Match: "Signature of the agreement is planned for June.", Not: "No talks are planned."},
	{Name: "plans to", Pattern: `(<have> <adv>{0,3})? <plan> <inword>{0,3} <to>`,
		Yield: signal{Effort, "plan", infinitive, finite, nothing, .9},
		Match: "The ministry plans to publish a guide.", Not: "The plans were shown to the press."},
	{Name: "plans a", Pattern: `(<have> <adv>{0,3})? (plans|planned) (a|an|another|further|new|more|additional|fresh|talks)`,
		Yield: signal{Effort, "plan", noun, finite, agent, .75},
		Match: "Peru plans another round of tariff cuts this year.", Not: "The plans a minister drew up were shown."},
	{Name: "announced plans", Pattern: `(<have> <adv>{0,3})? (announced|unveiled) plans (for|of)`,
		Yield: signal{Effort, "plan", noun, finite, agent, .75},
		Match: "Peru announced plans for a cut in its duties.", Not: "Peru announced plans."},
	{Name: "leaves on", Pattern: `(leaves|leave|heads|arrives|arrive|departs|begins|begin|opens|open|starts|start|resumes|resume|meets|meet|travels|visits)`,
		Yield: signal{Firm, "schedule", scheduled, modal, ahead, .75},
		Match: "A delegation leaves for Lima tomorrow.", Not: "A delegation left for Lima."},
	{Name: "leaving on", Pattern: `(<be>|'s) <adv>{0,2} <leaving>`,
		Yield: signal{Firm, "schedule", scheduled, modal, ahead, .75},
		Match: "The ministry said it was lifting the ban from Friday.", Not: "Prices are rising."},
	{Name: "due in", Pattern: `(is|are) <adv>{0,2} due (in|at|back)`,
		Yield: signal{Firm, "schedule", scheduled, modal, ahead, .8},
		Match: "The envoy is due in Lima on Friday.", Not: "The delay is due to rain."},
	{Name: "set to", Pattern: `(is|are) <adv>{0,2} set <to>`,
		Yield: signal{Firm, "schedule", infinitive, modal, ahead, .8},
		Match: "The ministers are set to meet next week.", Not: "The date is set."},
	{Name: "planning to", Pattern: `<be> <adv>{0,2} <planning> <to>`,
		Yield: signal{Effort, "plan", infinitive, present, nothing, .8},
		Match: "Tokyo is planning to open an office.", Not: "It is planning a visit."},
	{Name: "working toward", Pattern: `<be> <adv>{0,2} working <adv>{0,1} <toward>`,
		Yield: signal{Effort, "work", infinitive, present, nothing, .75},
		Match: "Both are working towards concluding the talks.", Not: "Both are working at home."},
	{Name: "going to", Pattern: `(<be>|'s) (<adv>|<not>){0,2} going <to>`,
		Yield: signal{Firm, "will", infinitive, modal, nothing, .75},
		Match: "We are going to lift the ban in May.", Not: "We are going to Seoul."},
	{Name: "instructed to", Pattern: `(<have> <adv>{0,3})? <order> <innoun>{1,10} <to>`,
		Yield: signal{Firm, "instruct", infinitive, finite, nothing, .8},
		Match: "The leaders instructed their ministers to conclude the talks.", Not: "The leaders instructed their ministers well."},
	{Name: "to be held", Pattern: `<tobedone>`,
		Yield: signal{Firm, "be to", infinitive, present, beside, .85},
		Match: "They opened the talks, with the first round to be held in May.", Not: "The talks have to go on."},
	{Name: "force", Pattern: `(enters|comes) into (force|effect)|(takes|goes into) effect`,
		Yield: signal{Legal, "enter into force", itself, modal, nothing, .85},
		Match: "The protocol enters into force on July 1.", Not: "It entered into force in 2015."},
}
