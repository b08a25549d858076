package topics

// priors is what the evidence of each topic of All is multiplied by: less for
// topics whose words are in every briefing, goods above all, which texts name
// one by one, and for those told in passing (climate, subsidies, people); more
// for those whose words are few. They were fitted to what annotators call the
// topics of a text, by how probable theirs are, and not by how many are right:
// the latter learns single texts.
var priors = func() (p [roomFor]float64) {
	for i := range All {
		p[i] = 1
	}
	for id, share := range map[string]float64{
		"agr.impl": 0.95, "agr.multi": 0.9, "mkt.tariff": 1.45, "mkt.buy": 0.9, "mkt.remedy": 1.3, "mkt.origin": 1.1,
		"bdr.customs": 0.95, "bdr.tbt": 0.8, "bdr.ntm": 0.9, "svc.fin": 0.85, "svc.people": 0.75, "inv.flow": 0.86, "inv.law": 1.7,
		"rul.ip": 0.8, "rul.gp": 0.9, "rul.comp": 0.65, "rul.labour": 0.8, "rul.dispute": 0.55, "dig.trade": 0.9, "dig.tech": 0.75, "sec.control": 0.75, "sec.chain": 0.88,
		"grn.climate": 0.6, "grn.energy": 0.65, "sct.agri": 0.65, "sct.ind": 0.55, "sct.hitech": 0.5, "coop.biz": 0.5,
	} {
		p[Index(id)] = share
	}
	return p
}()
