package topics

// priors is what the evidence of each topic of All is multiplied by: less for
// topics whose words are in every briefing, goods above all, which texts name
// one by one; more for those whose words are few.
var priors = func() (p [roomFor]float64) {
	for i := range All {
		p[i] = 1
	}
	for id, share := range map[string]float64{
		"sct.agri": 0.6, "sct.ind": 0.5, "sct.hitech": 0.6,
		"svc.fin": 0.6, "rul.dispute": 0.7, "coop.biz": 0.6, "agr.talks": 0.7, "grn.climate": 0.8, "grn.energy": 0.7, "sec.chain": 0.8,
		"mkt.tariff": 1.2, "inv.flow": 1.1, "inv.law": 2, "agr.impl": 0.85,
	} {
		p[Index(id)] = share
	}
	return p
}()
