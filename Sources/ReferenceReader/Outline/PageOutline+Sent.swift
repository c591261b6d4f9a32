import APIModel
import ReferenceVocabulary

/// What examples send tells whose parameters a table lists.
extension PageOutline {
    /// Gives typed rows that stand outside of any operation to the only one of the page that sends something: guides
    /// describe what a request sends before they show it.
    mutating func adoptParameters() {
        adoptParametersOfReads()
        readFieldsOfReads()
        adoptParametersOfCalls()
        let posts = drafts.indices.filter { drafts[$0].refusal == nil && drafts[$0].request?.method == .post }
        let only = posts.count == 1 ? posts.first : drafts.count == 1 ? drafts.indices.first : nil
        guard let call = only else { return }
        if posts.count == 1, !drafts.contains(where: { $0.words.contains(.read) }) { adoptFields(call) }
        let isPost = posts.count == 1
        let objects = isPost ? sentObjects(of: drafts[call]) : []
        // Further tables are of objects inside of it, which the first one or an example names, or of something else.
        let first = rows.first { $0.draft == nil && $0.row.kind == .value && $0.row.mayBeParameter }?.table
        let sent = Set(
            rows.filter { placed in objects.contains { $0.members.contains(placed.row.name) } }.map(\.table))
        for index in rows.indices where rows[index].draft == nil {
            let isValue =
                isPost && rows[index].row.kind == .value && rows[index].row.mayBeParameter
                && (rows[index].table == first || rows[index].row.owner != nil
                    || sent.contains(rows[index].table))
            guard isValue || (rows[index].row.kind == .parameter && isOfPage(rows[index])) else { continue }
            rows[index].row.kind = .parameter
            rows[index].row.operation = drafts[call].words
            rows[index].draft = call
        }
    }

    /// Makes parameters of what a page calls properties, where the only call sends them: tables with a name that it sends,
    /// and those of their members.
    private mutating func adoptFields(_ call: Int) {
        let sent = namesSent(by: call)
        var tables = Set(
            rows.filter { $0.draft == nil && $0.row.kind == .field && sent.contains($0.row.name) }.map(
                \.table))
        var known = 0
        while known < tables.count {
            known = tables.count
            let names = Set(rows.filter { tables.contains($0.table) }.map(\.row.name))
            let members = rows.filter { placed in
                placed.draft == nil && placed.row.kind == .field
                    && placed.row.owner.map(names.contains) == true
            }
            tables.formUnion(members.map(\.table))
        }
        for index in rows.indices where tables.contains(rows[index].table) && rows[index].draft == nil {
            rows[index].row.kind = .parameter
            rows[index].row.operation = drafts[call].words
            rows[index].draft = call
        }
    }

    /// True for a row that no heading but those of parts stands above, so that it is of what the whole page is about.
    private func isOfPage(_ placed: PlacedRow) -> Bool {
        placed.row.owner != nil
            || placed.context.dropLast().allSatisfy { SectionTitle.meaning(ofSection: $0).isPart }
    }

    /// Makes parameters of tables below a call that sends one of their names or has to, or names the object that has them.
    private mutating func adoptParametersOfCalls() {
        guard rows.contains(where: { $0.row.kind == .value && $0.row.mayBeParameter && $0.draft != nil })
        else {
            return
        }
        let namesOfTable = Dictionary(grouping: rows, by: \.table).mapValues { Set($0.map(\.row.name)) }
        var tables: Set<Int> = []
        var names: Set<String> = []
        var sent: [Int: Set<String>] = [:]
        for placed in rows where placed.row.kind == .value && placed.row.mayBeParameter {
            guard let draft = placed.draft, drafts[draft].words != [.read], !tables.contains(placed.table)
            else {
                continue
            }
            let isSent =
                sent[draft]
                ?? sentObjects(of: drafts[draft]).reduce(namesSent(by: draft)) {
                    $0.union($1.members)
                }
            sent[draft] = isSent
            guard
                placed.row.owner.map(names.contains) == true || isSent.contains(placed.row.name)
                    || placed.row.isRequired
            else { continue }
            tables.insert(placed.table)
            names.formUnion(namesOfTable[placed.table] ?? [])
        }
        for index in rows.indices where tables.contains(rows[index].table) {
            rows[index].row.kind = .parameter
        }
    }

    /// Makes parameters of the names directly below a read, where an example sends one of them.
    private mutating func adoptParametersOfReads() {
        var sent: [Int: Set<String>] = [:]
        var tables: Set<Int> = []
        for placed in rows where placed.row.mayBeParameter && placed.row.kind == .value {
            guard let draft = placed.draft else { continue }
            let names = sent[draft] ?? namesSent(by: draft)
            sent[draft] = names
            if names.contains(placed.row.name) { tables.insert(placed.table) }
        }
        tables.formUnion(tablesOfMembers(of: tables))
        for index in rows.indices where tables.contains(rows[index].table) && rows[index].draft != nil {
            rows[index].row.kind = .parameter
        }
    }

    /// The tables of what cells of some tables list as members.
    private func tablesOfMembers(of tables: Set<Int>) -> Set<Int> {
        let objects = Set(
            rows.filter { tables.contains($0.table) }.map { [$0.row.name, "\($0.row.line ?? 0)"] })
        return Set(
            rows.filter { $0.row.isOfCell && objects.contains([$0.row.owner ?? "", "\($0.row.line ?? 0)"]) }
                .map(\.table))
    }

    /// Makes fields of the names directly below a read that sends none of them, where it selects one of them or they
    /// have an identifier among them.
    private mutating func readFieldsOfReads() {
        var tables: Set<Int> = []
        for placed in rows where placed.row.mayBeParameter && placed.row.kind == .value {
            guard let draft = placed.draft, drafts[draft].words == [.read] else { continue }
            let selected = drafts[draft].itemsSent.filter { $0.name == "fields" }
                .flatMap { $0.value.split(separator: ",").map(String.init) }
            if placed.row.name == "id" || selected.contains(placed.row.name) { tables.insert(placed.table) }
        }
        tables.formUnion(tablesOfMembers(of: tables))
        for index in rows.indices where tables.contains(rows[index].table) && rows[index].draft != nil {
            (rows[index].row.kind, rows[index].row.role) = (.field, .response)
        }
    }

    /// Makes the rows of a table members of the object in which an example sends one of them, where it sends none of them
    /// by itself.
    mutating func readSentObjects() {
        var start = 0
        while start < rows.count {
            let end = rows[start...].firstIndex { $0.table != rows[start].table } ?? rows.count
            defer { start = end }
            let table = rows[start..<end]
            guard let draft = rows[start].draft, drafts[draft].isStated, rows[start].row.kind == .parameter,
                table.allSatisfy({ $0.row.owner == nil && !$0.row.isLevelStated && !$0.row.isPlaceholder })
            else { continue }
            let names = Set(table.map(\.row.name))
            guard names.isDisjoint(with: namesSent(by: draft)) else { continue }
            let objects = sentObjects(of: drafts[draft])
            let most = objects.map { $0.members.intersection(names).count }.max() ?? 0
            guard most > 0,
                let object = objects.first(where: { $0.members.intersection(names).count == most })
            else { continue }
            for index in start..<end {
                rows[index].row.owner = object.name
                rows[index].row.isOwnerSent = true
                (rows[index].row.level, rows[index].row.levelRead) = (.nested, .nested)
            }
        }
    }

    /// The names that a call sends by themselves, in its request or in examples.
    func namesSent(by draft: Int?) -> Set<String> {
        guard let draft = draft.map({ drafts[$0] }) else { return [] }
        return Set(draft.itemsSent.map(\.name))
    }

    /// The objects that examples of a call send, outer ones first: the name of each, and those of its members.
    private func sentObjects(of draft: OperationDraft) -> [(name: String, members: Set<String>)] {
        draft.itemsSent.flatMap { item in
            (item.type ?? JSONSample(item.value)?.type).map { $0.objects(called: item.name) } ?? []
        }
    }
}

extension TypeExpression {
    /// The structures in a type with a name, each with the name of what holds it, and the names of its members.
    fileprivate func objects(called name: String) -> [(name: String, members: Set<String>)] {
        switch self {
        case .list(let element): element.objects(called: name)
        case .structure(let members):
            [(name, Set(members.map(\.name)))] + members.flatMap { $0.type.objects(called: $0.name) }
        default: []
        }
    }
}
