package text_test

import (
	"strings"
	"testing"

	"attache/briefs/text"
)

func TestWhatIsGluedToAReportIsParted(t *testing.T) {
	const report = " (NTB) - Norway will open its market."
	for raw, want := range map[string]string{
		"By Kim Min-suOSLO, May 3" + report:                                                           "By Kim Min-su|OSLO, May 3" + report,
		"Berg speaks. (AP Photo/J. Doe)By Kim Min-suNEW DELHI, Jan. 3" + report:                       "Berg speaks. (AP Photo/J. Doe)|By Kim Min-su|NEW DELHI, Jan. 3" + report,
		"Talks\n\nThey meet on May 3, 2026. REUTERS/John DoeOSLO, 3 Sept" + report:                    "Talks|They meet on May 3, 2026. REUTERS/John Doe|OSLO, 3 Sept" + report,
		"They shake hands. [NTB]OSLO, May 3, 2026" + report:                                           "They shake hands. [NTB]|OSLO, May 3, 2026" + report,
		"Berg, minister. (Ministry of Trade)OSLO, May 3" + report:                                     "Berg, minister. (Ministry of Trade)OSLO, May 3" + report, // the sentence ends there
		"By Kim Min-suNorway and Peru agreed on fish.":                                                "By Kim Min-su|Norway and Peru agreed on fish.",
		"By Ann Lee and Bo McKayThe two sides agreed.":                                                "By Ann Lee and Bo McKay|The two sides agreed.",
		"They met on May 3, 2026. /YonhapBy Kim Min-suNorway agreed on fish.":                         "They met on May 3, 2026. /Yonhap|By Kim Min-su|Norway agreed on fish.",
		"Pickers at work. REUTERS/Ann Lee/File Photo Norway and Peru agreed.":                         "Pickers at work. REUTERS/Ann Lee/File Photo|Norway and Peru agreed.",
		"They met. REUTERSNorway and Peru agreed.":                                                    "They met. REUTERS|Norway and Peru agreed.",
		"They met. Photo: AFPNorway and Peru agreed.":                                                 "They met. Photo: AFP|Norway and Peru agreed.",
		"Drugs and APIs. The sides agreed. APIs are drugs.":                                           "Drugs and APIs. The sides agreed. APIs are drugs.",
		"By law, McKay and YouTube agreed.":                                                           "By law, McKay and YouTube agreed.",
		"By Ann McKay, Oslo. The APEC group and the EFEs met.":                                        "By Ann McKay, Oslo. The APEC group and the EFEs met.",
		"The firm iOS, Inc. and the ministry agreed (EU)By law, nothing changes.":                     "The firm iOS, Inc. and the ministry agreed (EU)By law, nothing changes.",
		"Norway (EFTA)Bylaws, and OSLO, the capital." + strings.Repeat(" word", 300) + "xOSLO, May 3": "Norway (EFTA)Bylaws, and OSLO, the capital." + strings.Repeat(" word", 300) + "xOSLO, May 3",
	} {
		b := text.Plain(raw)
		var got []string
		for _, blk := range b.Blocks {
			got = append(got, blk.Of(b.Text))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q\n%q, want\n%q", raw, strings.Join(got, "|"), want)
		}
	}
}
