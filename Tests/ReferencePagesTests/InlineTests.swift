import ReferencePages
import Testing

/// What cells hold beside words: tags, marks, characters without width.
@Suite struct InlineTests {
    private func cell(_ text: String) throws -> RichText {
        let page = try PageReader.read(
            Array("# Lamp\n\n| Field | Description |\n| --- | --- |\n| `a` | \(text) |\n".utf8),
            file: "lamp.md")
        guard case .table(let table)? = page.blocks.last, let row = table.rows.first, row.cells.count == 2
        else {
            Issue.record("no row in \(page.blocks)")
            return RichText()
        }
        return row.cells[1]
    }

    @Test(arguments: [
        "a", "b", "i", "em", "strong", "span", "u", "font", "sup", "sub", "small", "nobr", "wbr", "tbody",
        "tt",
    ])
    func tagAroundTextIsDropped(tag: String) throws {
        for tag in [tag, tag.uppercased()] where tag != "A" {
            #expect(try cell("on <\(tag)>or</\(tag)> off").runs == [.init(.text, "on or off")], "\(tag)")
        }
        #expect(try cell("on <\(tag) x=\"1\">or</\(tag)> off").plain == "on or off")
    }

    @Test(arguments: ["br", "p", "div", "li", "ul", "ol", "hr"]) func tagBreaksTheLine(tag: String) throws {
        for text in ["<\(tag)>", "</\(tag)>", "<\(tag)/>", "<\(tag.uppercased())>"] {
            let expected: [RichText.Run] = [.init(.text, "on"), .init(.lineBreak), .init(.text, "off")]
            #expect(try cell("on\(text)off").runs == expected, "\(text)")
        }
    }

    @Test(arguments: ["<string>", "<int64>", "</lamp>", "<A lamp>", "<table>", "<pre>", "<h2>"])
    func otherTagIsText(tag: String) throws {
        #expect(try cell("list\(tag) x").runs == [.init(.text, "list\(tag) x")])
    }

    @Test func tagOfALinkHasAttributes() throws {
        #expect(try cell("on <A href=\"x\">or</a> off").plain == "on or off")
        #expect(try cell("on <a lamp>or").plain == "on or")
    }

    @Test func codeTagSetsCode() throws {
        #expect(
            try cell("on <code>lamp</code> off").runs == [
                .init(.text, "on "), .init(.code, "lamp"), .init(.text, " off"),
            ])
    }

    @Test(arguments: ["KeyValue:string", "lamp:a"]) func autolinkOfAnUnknownSchemeIsText(text: String) throws
    {
        #expect(try cell("list<\(text)>").runs == [.init(.text, "list<\(text)>")])
    }

    @Test(arguments: ["http:", "https:", "mailto:", "ftp:", "fb:", "HTTPS:"]) func autolinkIsALink(
        scheme: String
    ) throws {
        let url = scheme + "//a.example"
        #expect(try cell("on <\(url)>").runs == [.init(.text, "on "), .init(.text, url, link: url)])
    }

    @Test func emphasisAndLinksAreMarked() throws {
        #expect(
            try cell("on _a_ **b** [c](d) ![e](f) g").runs == [
                .init(.text, "on "), .init(.text, "a", isEmphasized: true), .init(.text, " "),
                .init(.text, "b", isEmphasized: true), .init(.text, " "), .init(.text, "c", link: "d"),
                .init(.text, "  g"),
            ])
        #expect(try cell("**a _b_ c** d").runs.map(\.isEmphasized) == [true, false])
    }

    @Test(arguments: [
        "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{E000}", "\u{E001}",
    ])
    func characterWithoutWidthIsDropped(mark: String) throws {
        #expect(try cell("la\(mark)mp").runs == [.init(.text, "lamp")])
    }

    @Test(arguments: ["\u{200A}", "\u{200E}", "\u{2061}", "\u{205F}", "\u{E002}", "\u{FEFE}", "é", "灯"])
    func otherCharacterIsKept(character: String) throws {
        #expect(try cell("la\(character)mp").runs == [.init(.text, "la\(character)mp")])
    }

    @Test(arguments: ["\u{A0}", "\u{202F}", "\u{2007}"]) func noBreakSpaceIsABlank(space: String) throws {
        #expect(try cell("a\(space)lamp").plain == "a lamp")
        #expect(try cell("a\(space)lamp").markdown == "a lamp")
    }

    @Test func twoBlanksSetPartsApart() throws {
        #expect(try cell("on  off").segments(softly: true).map { $0.plain.trimmed() } == ["on", "off"])
        #expect(try cell("on off").segments(softly: true).map(\.plain) == ["on off"])
        #expect(try cell("a  b").segments(softly: true).map { $0.plain.trimmed() } == ["a", "b"])
        #expect(try cell("on  off<br>on").segments().map(\.plain) == ["on  off", "on"])
        #expect(try cell("`on  off` on").runs.first == .init(.code, "on  off"))
    }
}
