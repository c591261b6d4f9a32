import CCommonMark

/// Reads repaired lines with libcmark.
///
/// CommonMark has no tables, so each cell is given to libcmark as a paragraph of its own that a private-use character
/// marks, and put back into its table from the walk. One parse reads all blocks and cells of a page.
enum MarkdownReader {
    /// The version of libcmark.
    static var version: String { String(cString: cmark_version_string()) }

    static func blocks(of lines: [Line]) -> [Block] {
        let document = CellDocument(lines)
        var text = document.text
        let root = text.withUTF8 { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_DEFAULT)
            }
        }
        guard let root, let iterator = cmark_iter_new(root) else { return [] }
        defer {
            cmark_iter_free(iterator)
            cmark_node_free(root)
        }
        var walk = Walk(document: document)
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            if let node = cmark_iter_get_node(iterator) {
                walk.visit(node, entering: event == CMARK_EVENT_ENTER)
            }
        }
        return walk.finish()
    }

    /// What was read so far, while libcmark's tree is walked.
    private struct Walk {
        let document: CellDocument
        var blocks: [Block] = []
        var cells: [RichText] = []
        var inlines = InlineCollector()
        var isItem = false
        var depth = 0

        init(document: CellDocument) {
            self.document = document
            cells.reserveCapacity(document.cells)
        }

        mutating func visit(_ node: OpaquePointer, entering: Bool) {
            let type = cmark_node_get_type(node)
            switch type {
            case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING:
                if entering {
                    inlines = InlineCollector()
                } else {
                    finishBlock(node, isHeading: type == CMARK_NODE_HEADING)
                }
            case CMARK_NODE_ITEM:
                isItem = entering
                depth += entering ? 1 : -1
            case CMARK_NODE_CODE_BLOCK:
                blocks.append(.code(text: node.literal, line: line(node)))
            case CMARK_NODE_HTML_BLOCK:
                let text = RichText([.init(.text, node.literal.trimmed())])
                blocks.append(.paragraph(text: text, line: line(node)))
            default: inlines.visit(node, type: type, entering: entering)
            }
        }

        private mutating func finishBlock(_ node: OpaquePointer, isHeading: Bool) {
            var text = RichText(inlines.runs)
            if text.runs.first?.text.unicodeScalars.first == LineMark.cell {
                let content = text.runs[0].text.utf8.dropFirst(LineMark.cell.utf8.count)
                text.runs[0].text = String(Substring(content.first == 0x20 ? content.dropFirst() : content))
                if text.runs[0].text.isEmpty { text.runs.removeFirst() }
                cells.append(text)
                if let table = document.table(endingAt: cells.count) {
                    blocks.append(.table(table.with(cells: cells)))
                }
            } else if isHeading {
                blocks.append(
                    .heading(level: Int(cmark_node_get_heading_level(node)), text: text, line: line(node)))
            } else if isItem {
                blocks.append(.item(text: text, line: line(node), depth: depth))
                isItem = false
            } else if !text.runs.isEmpty {
                blocks.append(.paragraph(text: text, line: line(node)))
            }
        }

        func finish() -> [Block] { blocks }

        private func line(_ node: OpaquePointer) -> Int {
            document.sourceLine(Int(cmark_node_get_start_line(node)))
        }
    }

}
