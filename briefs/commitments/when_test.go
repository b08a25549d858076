package commitments

import (
	"strings"
	"testing"
)

// by name, what find tells of a text.
type told struct {
	rule, in string
	want     []string
}

func checkTold(t *testing.T, tests []told) {
	t.Helper()
	for _, tt := range tests {
		got := find(tt.in)
		if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
			t.Errorf("%s: %s\n got %s\nwant %s", tt.rule, tt.in, strings.Join(got, "\n     "), strings.Join(tt.want, "\n     "))
		}
	}
}

func TestDue(t *testing.T) {
	checkTold(t, []told{
		{"between subject and verb", "Peru on Friday will name an envoy. Norwegian growers next month are to visit Lima.", []string{
			"Peru on Friday will name an envoy | PE | firm | 2026-01-02..2026-01-02",
			"Norwegian growers next month are to visit Lima | NO | firm | 2026-01-01..2026-01-31"}},
		{"before one who commits", "From 1 May, Peru commits to apply the lower fee to Norway.", []string{
			"Peru commits to apply the lower fee to Norway | PE | firm | 2026-05-01..2026-05-01"}},
		{"the day of agreeing", "On 10 December, Peru agreed to name an envoy to Norway.", []string{
			"Peru agreed to name an envoy to Norway | PE | firm"}},
		{"when it was agreed, behind the act", "Peru and Norway agreed to open a desk at their meeting in Oslo last October.", []string{
			"Peru and Norway agreed to open a desk at their meeting in Oslo last October | NO PE | firm"}},
		{"a plural object that can be a verb", "Peru will open larger quotas for Norwegian fish and lamb from 1 May.", []string{
			"Peru will open larger quotas for Norwegian fish and lamb from 1 May | PE | firm | 2026-05-01..2026-05-01"}},
		{"an object described by a participle", "Norway will hand Lima proposed dates by the end of May.", []string{
			"Norway will hand Lima proposed dates by the end of May | NO | firm | ..2026-05-31"}},
		{"those who are helped", "Peru will help Norwegian growers reach its market in June.", []string{
			"Peru will help Norwegian growers reach its market in June | PE | firm | 2026-06-01..2026-06-30"}},
		{"a coin that is a verb elsewhere", "Seoul will spend 9 billion won on storage by June.", []string{
			"Seoul will spend 9 billion won on storage by June | KR | firm | ..2026-06-30"}},
		{"a time that tells which thing", "Peru will amend the rule that it passed in October.", []string{
			"Peru will amend the rule that it passed in October | PE | firm"}},
		{"another's promise inside the act", "Peru agreed to sell more gas in return for a pledge by Norway to build a terminal by 2028.", []string{
			"Peru agreed to sell more gas | PE | firm",
			"a pledge by Norway to build a terminal by 2028 | NO | firm | ..2028-12-31"}},
		{"within one", "Peru will open its fish market to Norway within one year.", []string{
			"Peru will open its fish market to Norway within one year | PE | firm | ..2026-12-30"}},
		{"a list of places and a day before who says so", "A desk is to be opened in Oslo and Lima by 1 May, Peru and Norway announced.", []string{
			"A desk is to be opened in Oslo and Lima by 1 May | NO PE | firm | ..2026-05-01"}},
		{"told in the sentence after", "Norway will ban imports of Peruvian trout. The ban starts on 20 March 2026.", []string{
			"Norway will ban imports of Peruvian trout | NO | firm | 2026-03-20..2026-03-20"}},
		{"what another thing starts on", "Norway will ban imports of Peruvian trout. The season of rain starts on 20 March 2026.", []string{
			"Norway will ban imports of Peruvian trout | NO | firm"}},
		{"a stay told in the sentence before", "Norway's minister will be in Lima from 3 to 5 June 2026. She will tour a port and open a desk.", []string{
			"She will tour a port | NO | firm | 2026-06-03..2026-06-05",
			"open a desk | NO | firm | 2026-06-03..2026-06-05"}},
		{"a stay that is over", "Norway's minister was in Lima from 3 to 5 June 2025. She will open a desk.", []string{
			"She will open a desk | NO | firm"}},
	})
}

func TestConditions(t *testing.T) {
	checkTold(t, []told{
		{"of what may be asked for", "If prices fall, Peru may request talks; Norway will answer within ten days.", []string{
			"Norway will answer within ten days | NO | firm | .. | if: If prices fall"}},
		{"before a joined infinitive", "Peru and Norway agreed to finish the talks and, subject to review, to sign the pact.", []string{
			"Peru and Norway agreed to finish the talks | NO PE | firm",
			"to sign the pact | NO PE | firm | if: subject to review"}},
		{"of the clause before alone", "If prices fall, Peru will request talks; Norway will answer in writing.", []string{
			"Peru will request talks | PE | firm | if: If prices fall",
			"Norway will answer in writing | NO | firm"}},
	})
}

func TestFirmness(t *testing.T) {
	checkTold(t, []told{
		{"a text is studied for certain", "Peru will study the Norwegian draft.", []string{"Peru will study the Norwegian draft | PE | firm"}},
		{"a request is only considered", "Peru said it would consider the request.", []string{"it would consider the request | PE | effort"}},
		{"what is put into effect by somebody", "The pact of Peru and Norway will be put into effect within 30 days.", []string{
			"The pact of Peru and Norway will be put into effect within 30 days | NO PE | firm | ..2026-01-29"}},
		{"an effort not to", "Peru will try not to interrupt its deliveries to Norway.", []string{
			"Peru will try not to interrupt its deliveries to Norway | PE | effort not"}},
	})
}
