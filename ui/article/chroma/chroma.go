// Package chroma stands in the place of the one by which Glamour colours programs in an
// article: attaché has it colour none, and that one reads hundreds of files of lexers and styles
// at every start, which is half of what a start takes.
//
// Its promise: what Glamour is built against is here, and changes nothing.
package chroma

// TokenType is a kind of words of a program.
type TokenType int

// The kinds that a style of Glamour's names.
const (
	Background TokenType = iota
	Text
	Error
	Comment
	CommentPreproc
	Keyword
	KeywordReserved
	KeywordNamespace
	KeywordType
	Operator
	Punctuation
	Name
	NameBuiltin
	NameTag
	NameAttribute
	NameClass
	NameConstant
	NameDecorator
	NameException
	NameFunction
	NameOther
	Literal
	LiteralNumber
	LiteralDate
	LiteralString
	LiteralStringEscape
	GenericDeleted
	GenericEmph
	GenericInserted
	GenericStrong
	GenericSubheading
)

// StyleEntries are how each kind looks.
type StyleEntries map[TokenType]string

// Style is a style without any looks.
type Style struct{ Name string }

// MustNewStyle is a style of that name.
func MustNewStyle(name string, _ StyleEntries) *Style { return &Style{Name: name} }
