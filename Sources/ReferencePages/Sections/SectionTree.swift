/// Makes a tree of sections of a page's blocks. It knows headings and nothing of what they mean.
public enum SectionTree {
    /// What a block is to the tree.
    public enum Mark: Sendable {
        /// The heading of a section.
        case heading(Heading)
        /// The first block of a section whose heading it implies.
        case implied(Heading)
        /// A part of the section that it stands in.
        case content
        /// Nothing.
        case dropped
    }

    /// The sections in page order, each before those inside of it: a tree, whose branches are told by the paths.
    ///
    /// - Parameters:
    ///   - blocks: what stands on the page.
    ///   - mark: what the block at an index is below a path of headings.
    public static func sections(
        of blocks: [Block], mark: (_ block: Block, _ index: Int, _ path: [Heading]) -> Mark
    ) -> [Section] {
        var result = [Section(path: [])]
        func open(_ heading: Heading) {
            let above = result[result.count - 1].path.prefix { $0.depth < heading.depth }
            result.append(Section(path: above + [heading]))
        }
        for (index, block) in blocks.enumerated() {
            switch mark(block, index, result[result.count - 1].path) {
            case .heading(let heading): open(heading)
            case .implied(let heading):
                open(heading)
                result[result.count - 1].append(block, index)
            case .content: result[result.count - 1].append(block, index)
            case .dropped: break
            }
        }
        return result
    }
}
