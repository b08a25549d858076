package theme

import "fmt"

func ExampleBlocks() {
	fmt.Println(Blocks([]int{0, 1, 2, 4}, '·'))
	fmt.Println(Blocks([]int{1, 20, 0, 40}, ' '))
	// Output:
	// ·▂▄█
	// ▁▄ █
}
