import APIModel
public import ReferencePages

/// A page as a list of rows and drafts of operations, from one walk over its blocks.
public struct PageOutline: Sendable {
    /// A row and the operation that it stands under.
    struct PlacedRow: Sendable {
        var row: ReadRow
        var draft: Int?
        /// Counts the tables of the page.
        var table: Int
        var sectionTitle: String
    }

    let identity: PageIdentity
    let file: String
    let style: String
    private(set) var rows: [PlacedRow] = []
    private(set) var drafts: [OperationDraft] = []
    private(set) var description = ""
    private(set) var diagnostics: [Diagnostic] = []
    /// What an edge answers with: the type's name, its link and whether it is a list.
    private(set) var answer: (name: String, link: String?, isList: Bool)?
    private(set) var titleLine = 1
    /// The version in the first example that names one.
    private(set) var exampleVersion: String?

    private var draft: Int?
    private var operation: String?
    private var operationLevel = 0
    private var section = Section.introduction
    private var sectionTitle = ""
    private var lastText = ""
    /// A requirement, with what other scrapes take for code in it.
    private var requirement = RichText()
    private var expectsPaths = false
    private var tables = 0

    /// Walks over a page.
    public init(_ page: Page) {
        identity = PageIdentity(page)
        file = page.file
        style = page.style
        diagnostics = page.diagnostics
        for block in FlattenedTables.gather(page.blocks) { visit(block) }
        finish()
    }

    private mutating func visit(_ block: Block) {
        switch block {
        case .heading(let level, let text, let line): visitHeading(level, text.plain.collapsed, line)
        case .paragraph(let text, let line): visitText(text, line, isItem: false)
        case .item(let text, let line): visitText(text, line, isItem: true)
        case .code(let text, let line): visitCode(text, line)
        case .table(let table): visitTable(table)
        }
    }

    private mutating func visitHeading(_ level: Int, _ title: String, _ line: Int) {
        if Section.isTab(title) { return }
        expectsPaths = false
        lastText = ""
        if let words = Section.operations(title: title) {
            operation = words.joined(separator: "+")
            operationLevel = level
            drafts.append(OperationDraft(words: words, line: line))
            draft = drafts.count - 1
            section = .introduction
            sectionTitle = ""
            return
        }
        let found = Section(title: title)
        let goesOn = level == operationLevel && found.isPartOfOperation
        if case .example = found, level > 2 || found == section {} else if level <= operationLevel, !goesOn {
            operation = nil
            draft = nil
            operationLevel = 0
        }
        if drafts.isEmpty, title == identity.title { titleLine = line }
        section = found
        sectionTitle = title
    }

    private mutating func visitText(_ text: RichText, _ line: Int, isItem: Bool) {
        let plain = text.plain.collapsed
        guard !plain.isEmpty else { return }
        if expectsPaths, let draft {
            let paths = EndpointSentence.paths(in: text)
            if !paths.isEmpty, drafts[draft].endpoint != nil {
                if drafts[draft].endpoint?.path == nil { drafts[draft].endpoint?.path = paths[0] } else {
                    drafts[draft].endpoint?.otherPaths.append(paths[0])
                }
                drafts[draft].endpoint?.otherPaths += paths.dropFirst()
                if isItem, plain.hasPrefix("/") { return }
            }
            if !isItem { expectsPaths = false }
        }
        if let sentence = EndpointSentence(text), draft != nil { begin(sentence, line) }
        lastText = text.markdown.trimmed()
        readSentences(text, plain, line, isItem: isItem)
    }

    /// Starts the operation that a sentence introduces.
    private mutating func begin(_ sentence: EndpointSentence, _ line: Int) {
        guard let current = draft else { return }
        if drafts[current].endpoint == nil, !drafts[current].hasTable {
            drafts[current].endpoint = sentence
            drafts[current].line = line
        } else {
            var next = OperationDraft(words: drafts[current].words, line: line)
            next.endpoint = sentence
            drafts.append(next)
            draft = drafts.count - 1
        }
        expectsPaths = sentence.expectsPaths && sentence.path == nil
        section = .introduction
        sectionTitle = ""
    }

    private mutating func readSentences(_ text: RichText, _ plain: String, _ line: Int, isItem: Bool) {
        if section == .data || section == .fields { readAnswer(text, plain) }
        if let draft, drafts[draft].words == ["read"], section == .introduction { readReturnSentence(plain) }
        guard let draft else {
            if drafts.isEmpty, section == .other(identity.title) || section == .introduction, description.isEmpty, !isItem,
                !identity.title.isEmpty, plain != identity.title, EndpointSentence(text) == nil
            {
                if section != .introduction { description = lastText }
            }
            return
        }
        if let created = CreatedSentence.type(in: plain) {
            drafts[draft].creates = created.isEmpty ? nil : created
            drafts[draft].createsNothing = created.isEmpty
        }
        if plain.has("read-after-write") { drafts[draft].readAfterWrite = true }
        switch section {
        case .introduction:
            readIntroduction(plain, draft: draft, isItem: isItem)
        case .returns, .response:
            if drafts[draft].returnLine == nil, plain.has("Struct") { drafts[draft].returnLine = line }
            drafts[draft].returnText += text.plain + "\n"
        case .limitations:
            drafts[draft].limitations.append(lastText)
        case .requirements:
            requirement = text
            drafts[draft].permissions += PermissionNames.names(in: text)
        default: break
        }
        if section != .returns, plain.hasPrefix("Struct {") {
            // The heading is lost; the structure still is the answer.
            drafts[draft].returnText += text.plain + "\n"
        }
    }

    private mutating func readIntroduction(_ plain: String, draft: Int, isItem: Bool) {
        if let request = ExampleRequest(plain) {
            // The request line alone, `POST /{ig-user-id}/media`.
            if drafts[draft].example == nil { drafts[draft].example = (String(plain.prefix { $0 != " " }), request.path) }
            return
        }
        if drafts[draft].endpoint == nil, !drafts[draft].hasTable {
            if Refusal.refuses(plain) {
                drafts[draft].refusal = drafts[draft].refusal ?? plain
            } else if Refusal.sendsElsewhere(plain) {
                drafts[draft].elsewhere = drafts[draft].elsewhere ?? plain
            }
        }
        guard !isItem, drafts[draft].description.isEmpty, !plain.has(" request to "), !plain.hasPrefix("HTTPPHP"),
            !plain.hasPrefix("When posting to this edge"), !plain.hasPrefix("If you want to learn how"),
            !Refusal.refuses(plain)
        else { return }
        drafts[draft].description = lastText
    }

    /// The type in "A list of User nodes." and "An array of Photo objects".
    private mutating func readAnswer(_ text: RichText, _ plain: String) {
        guard answer == nil else { return }
        for (start, ends, isList) in Self.answers {
            guard let begin = plain.range(of: start) else { continue }
            let rest = plain[begin.upperBound...]
            guard let end = ends.compactMap({ rest.range(of: $0)?.lowerBound }).min() else { continue }
            let name = rest[..<end].trimmed()
            guard !name.isEmpty, name.utf8.count < 80 else { continue }
            answer = (name, text.runs.first { $0.text.trimmed().hasPrefix(name) && $0.link != nil }?.link, isList)
            return
        }
    }

    private static let answers: [(String, [String], Bool)] = [
        ("A list of ", [" node", " objects representing "], true), ("An array of ", [" object", " node"], true),
        ("an array of ", [" object", " node"], true), ("A single ", [" node"], false),
        ("a list of ", [" object", " node"], true),
    ]

    /// The type in "Returns a list of Facebook Events." (`v18.0.group.events.md:9`)
    private mutating func readReturnSentence(_ plain: String) {
        guard answer == nil, let start = Self.returnSentences.first(where: { plain.hasPrefix($0) }) else { return }
        let words = plain.dropFirst(start.count).split(separator: " ").prefix { $0.first?.isUppercase == true }
        let name = words.drop { $0 == "Facebook" }.joined().filter { $0.isLetter || $0.isNumber }
        guard name.hasSuffix("s"), !name.hasSuffix("ss") else { return }
        answer = (name.hasSuffix("ies") ? name.dropLast(3) + "y" : String(name.dropLast()), nil, true)
    }

    private static let returnSentences = ["Returns an array of ", "Returns a list of ", "Returns the list of "]

    private mutating func visitCode(_ text: String, _ line: Int) {
        if exampleVersion == nil { exampleVersion = Versions.inExample(text) }
        guard let draft else { return }
        if section == .requirements {
            // Paragraphs of a list's item, indented, are fenced as code by other scrapes (`page.md` as glued: 15).
            requirement.runs += [.init(.softBreak)] + RichText(codeSpansIn: text).runs
            drafts[draft].permissions += PermissionNames.names(in: requirement)
        }
        if drafts[draft].example == nil, let request = ExampleRequest(text) {
            drafts[draft].example = (String(text.prefix { $0 != " " }), request.path)
        }
        if section == .returns || section == .response || text.hasPrefix("Struct"), text.has("Struct") {
            drafts[draft].returnText += text.filter { $0 != "\\" } + "\n"
        }
    }

    private mutating func visitTable(_ table: Table) {
        tables += 1
        let columns = ColumnRole(table.header, width: table.rows.lazy.map(\.cells.count).max() ?? 0)
        let context = TableContext(columns: columns, section: section, operation: operation, textBefore: lastText)
        let (kind, role) = context.kind()
        let reader = RowReader(columns: columns, kind: kind)
        // Requirements may stand before the sentence that gives the path.
        if let draft, kind != .requirement { drafts[draft].hasTable = true }
        if table.header.allSatisfy(\.isEmpty), kind != .other {
            diagnostics.append(
                Diagnostic(
                    .warning, "table-without-header",
                    "the table has no header row; its rows are read as \(kind.rawValue)s because of the section",
                    file: file, line: table.line))
        }
        for tableRow in table.rows {
            if kind != .other { check(tableRow, columns) }
            if tableRow.cells.allSatisfy(\.isBlank) { continue }
            var row = reader.read(tableRow, page: file)
            if row.hasLostFlag {
                warn("flag-cut", "the row ends inside of a mark, or lost it; scrape the page again or mend the row", tableRow)
            }
            row.operation = operation
            row.role = table.isFlattened && kind == .field ? .flattened : role
            if let endpoint = draft.flatMap({ drafts[$0].endpoint }) {
                row.method = endpoint.method.rawValue
                row.path = endpoint.path
            }
            if kind == .requirement, let draft {
                drafts[draft].permissions += PermissionNames.names(inRow: row)
            }
            rows.append(PlacedRow(row: row, draft: draft, table: tables, sectionTitle: sectionTitle))
        }
        lastText = ""
    }

    /// Reports what a row may have lost.
    private mutating func check(_ row: TableRow, _ columns: ColumnRole) {
        let count = max(columns.headers.count, 2)
        if row.cells.allSatisfy(\.isBlank) {
            warn("row-empty", "the row is empty; scrape the page again or remove the row", row)
        } else if row.cells.count < count {
            warn(
                "row-incomplete",
                "the row has \(row.cells.count) of \(count) cells; scrape the page again or mend the row", row)
        } else if let place = columns.description, row.cells.indices.contains(place) {
            let description = row.cells[place].markdown.trimmed()
            if DefaultText.isCut(description) {
                warn("default-cut", "the row ends inside of its default value; scrape the page again or mend the row", row)
            } else if DefaultText.isEmpty(description) {
                diagnostics.append(
                    Diagnostic(
                        .note, "default-empty", "the default value is empty, or was cut off with the row's end",
                        file: file, line: row.line))
            }
        }
    }

    private mutating func warn(_ id: String, _ message: String, _ row: TableRow) {
        diagnostics.append(Diagnostic(.warning, id, message, file: file, line: row.line))
    }

    /// Adds levels of parameters, and the members of returned structures.
    private mutating func finish() {
        readLevels()
        for (place, draft) in drafts.enumerated() {
            let alternatives = ReturnText.alternatives(in: draft.returnText)
            for (number, alternative) in alternatives.enumerated() {
                for member in alternative.members() {
                    var row = ReadRow(page: file, line: nil, kind: .return, name: member.path)
                    row.operation = draft.words.joined(separator: "+")
                    row.method = draft.endpoint?.method.rawValue
                    row.path = draft.endpoint?.path
                    row.typeText = member.type.isEmpty ? nil : member.type
                    row.values = EnumValues.first(in: member.type)
                    row.alternative = alternatives.count > 1 ? number : nil
                    rows.append(PlacedRow(row: row, draft: place, table: 0, sectionTitle: "Return Type"))
                }
            }
        }
    }

    private mutating func readLevels() {
        var start = 0
        while start < rows.count {
            let end = rows[start...].firstIndex { $0.table != rows[start].table } ?? rows.count
            if rows[start].row.kind == .parameter {
                let levels = ParameterLevels(rows[start..<end].map { placed in
                    ParameterLevels.Row(
                        name: placed.row.name, type: TypeParser.parse(placed.row.typeText ?? "string").type,
                        hasDescription: !placed.row.description.isEmpty || placed.row.flags.contains(.deprecated))
                })
                for place in start..<end {
                    rows[place].row.level = levels.levels[place - start]
                    rows[place].row.levelRead = levels.reading[place - start]
                    rows[place].row.parent = levels.parents[place - start]
                }
            }
            start = end
        }
    }
}
