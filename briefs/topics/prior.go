package topics

// priors lower the topics whose words are in every briefing, goods above all,
// which texts name one by one; and raise those whose words are few.
var priors = map[string]float64{
	"sct.agri": 0.4, "sct.ind": 0.4, "sct.hitech": 0.6,
	"svc.fin": 0.7, "rul.dispute": 0.7, "coop.biz": 0.9,
	"mkt.tariff": 1.2, "agr.talks": 1.1, "inv.flow": 1.1, "inv.law": 1.4,
}

// prior is what a topic's evidence is multiplied by.
func prior(id string) float64 {
	if p, ok := priors[id]; ok {
		return p
	}
	return 1
}
