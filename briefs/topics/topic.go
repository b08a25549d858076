// Package topics tags a text with the topics of trade policy.
//
// Its promise: every tag names the phrases that decided it, whole words, the
// longest first; the name of a ministry or of a treaty tags nothing.
package topics

// Topic is one entry of the taxonomy. IDs are stable: other programs keep them.
type Topic struct {
	ID     string // "agr.talks"
	Label  string // "negotiations and upgrades"
	Parent string // "Agreements"
}

// Tag is a topic found in a text.
type Tag struct {
	ID      string
	Score   float64  // 0 to 1; more is more telling
	Phrases []string // the words that decided, most telling first, as the text has them
}

// All is the taxonomy in its fixed order (docs/domain.md, "Topics").
var All = []Topic{
	{"agr.talks", "negotiations and upgrades", "Agreements"},
	{"agr.impl", "implementation and review", "Agreements"},
	{"agr.legal", "signature to entry into force", "Agreements"},
	{"agr.multi", "WTO and plurilateral", "Agreements"},
	{"mkt.tariff", "tariffs and quotas", "Market access"},
	{"mkt.buy", "purchases and market opening", "Market access"},
	{"mkt.remedy", "trade remedies", "Market access"},
	{"mkt.origin", "rules of origin", "Market access"},
	{"bdr.customs", "customs and facilitation", "Border and standards"},
	{"bdr.sps", "food, animal and plant health", "Border and standards"},
	{"bdr.tbt", "standards and conformity", "Border and standards"},
	{"bdr.ntm", "licensing and non-tariff measures", "Border and standards"},
	{"svc.trade", "services trade", "Services and investment"},
	{"svc.fin", "finance and currency", "Services and investment"},
	{"svc.people", "movement of people", "Services and investment"},
	{"inv.flow", "investment pledges", "Services and investment"},
	{"inv.law", "investment protection and screening", "Services and investment"},
	{"rul.ip", "intellectual property", "Rules"},
	{"rul.gp", "government procurement", "Rules"},
	{"rul.comp", "competition, subsidies, SOEs", "Rules"},
	{"rul.labour", "labour", "Rules"},
	{"rul.dispute", "disputes and transparency", "Rules"},
	{"dig.trade", "digital trade and data", "Digital and technology"},
	{"dig.tech", "AI, science and technology", "Digital and technology"},
	{"sec.control", "export controls and sanctions", "Economic security"},
	{"sec.chain", "supply chains and critical minerals", "Economic security"},
	{"grn.climate", "climate and environment", "Green and energy"},
	{"grn.energy", "energy", "Green and energy"},
	{"sct.agri", "agriculture and fisheries", "Sectors"},
	{"sct.ind", "autos, metals, chemicals, ships", "Sectors"},
	{"sct.hitech", "chips, pharma, culture", "Sectors"},
	{"coop.biz", "dialogue, business and development", "Cooperation"},
}

var index = func() map[string]int {
	m := make(map[string]int, len(All))
	for i, t := range All {
		m[t.ID] = i
	}
	return m
}()

// Index is the place of a topic in All, or -1 for an unknown id.
func Index(id string) int {
	if i, ok := index[id]; ok {
		return i
	}
	return -1
}

// Label is the topic's label, or the id itself when it is unknown.
func Label(id string) string {
	if i := Index(id); i >= 0 {
		return All[i].Label
	}
	return id
}

// Bits are topics as a set: bit i is All[i]. Unknown ids have none.
func Bits(ids []string) (set uint64) {
	for _, id := range ids {
		if i := Index(id); i >= 0 {
			set |= 1 << i
		}
	}
	return set
}
