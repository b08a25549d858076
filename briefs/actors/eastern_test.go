package actors_test

import (
	"slices"
	"strings"
	"testing"

	"attache/briefs/text"
)

func TestEasternPairs(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"Korean, both in full", "한국과 중국, 서비스 협상 재개\n\n산업통상부는 30일 한국과 중국이 서비스 협상을 다시 열기로 했다고 밝혔다. 양국은 내년 상반기에 다시 만난다.", "CN KR"},
		{"Korean, a letter each", "한·미 통상장관 회담\n\n한·미 양국은 12일 서울에서 만났다. 미 상무부는 관세를 논의했다고 말했다.", "KR US"},
		{"Korean, a compound", "한일 경제대화 열려\n\n외교부는 한일 경제대화가 도쿄에서 열렸다고 밝혔다. 일본 외무성이 주최했다.", "JP KR"},
		{"Korean, a state far away", "베트남과 공급망 협약\n\n산업통상자원부 장관은 하노이에서 베트남 산업무역부 장관과 만나 협약에 서명했다.", "KR VN"},
		{"Korean with a bloc in Latin letters", "한·EU 디지털통상협정 서명\n\n한국과 EU는 브뤼셀에서 협정에 서명했다.", "EU KR"},
		{"Chinese, simplified", "中韩举行自贸协定第二阶段谈判\n\n商务部发言人表示，中国和韩国将于下月在首尔举行谈判。双方同意加快进度。", "CN KR"},
		{"Chinese, the ministry of another", "美国商务部宣布新关税\n\n美国商务部周二宣布对中国产品加征关税。中方表示反对。", "CN US"},
		{"Chinese, traditional", "中國與美國恢復磋商\n\n中國商務部表示，中國與美國將恢復磋商。白宮沒有回應。", "CN US"},
		{"Chinese, a bloc", "中国与东盟签署升级议定书\n\n中国和东盟在吉隆坡签署了升级议定书。", "ASEAN CN"},
		{"Japanese", "日韓、資源協力で合意\n\n日本と韓国は12日、重要鉱物の協力で合意した。経済産業省が発表した。両国は来年も会合を開く。", "JP KR"},
		{"Japanese, the United States", "日米関税協議が再開\n\n日本政府と米国は関税協議を再開した。米商務省は声明を出した。", "JP US"},
		{"Japanese, kana", "インドとインドネシアが協定\n\nインドとインドネシアは協定に署名した。", "ID IN"},
	}
	for _, tt := range tests {
		_, c := read(tt.in)
		if got := strings.Join(c.Pair, " "); got != tt.want {
			t.Errorf("%s: the pair is %q, want %q (%v) of %q", tt.name, got, tt.want, c.Parties, tt.in)
		}
	}
}

func TestEasternNames(t *testing.T) {
	tests := []struct{ in, words, want string }{
		{"중국 상무부는 말했다.", "중국", "CN"},
		{"미국상무부가 말했다.", "미국상무부가", "US"},
		{"인도적 지원을 늘린다.", "인도적", ""},
		{"인도네시아는 서명했다.", "인도네시아는", "ID"},
		{"마인드를 바꾼다. サウンド・アイランドで。", "イランド", ""},
		{"巴布亚新几内亚政府表示欢迎。", "巴", "PG"},
		{"今日本报讯。", "日", ""},
		{"한·중·일 회의가 열렸다.", "일 ", "JP"},
		{"일은 많다.", "일은", ""},
		{"한국산업통상부는 말했다.", "한국산업통상부는", "KR"},
		{"欧州委員会は発表した。", "欧", "EU"},
	}
	for _, tt := range tests {
		d, c := read(tt.in)
		if got := strings.Join(codesAt(d, c, tt.words), " "); got != tt.want {
			t.Errorf("%q in %q is %q, want %q", tt.words, tt.in, got, tt.want)
		}
	}
}

func TestEasternMentionsLieInOrder(t *testing.T) {
	d, c := read("한중일과 中日韩 日中韓、中国商务部和美国商务部、米政府・EU、한-베트남 Korea와 China")
	last := 0
	for _, m := range c.All {
		if m.First < last || m.Last <= m.First || m.Last > len(d.Tokens) || !slices.IsSorted(m.Codes) {
			t.Errorf("%q after token %d: %+v", d.Words(m.First, m.Last), last, m)
		}
		last = m.Last
	}
	if len(c.All) < 9 {
		t.Errorf("only %d mentions: %+v", len(c.All), c.All)
	}
	if !slices.ContainsFunc(d.Tokens, func(t text.Token) bool { return t.Kind == text.Glyph }) {
		t.Error("no token of such a script")
	}
}
