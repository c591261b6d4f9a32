import APIModel
import ReferencePages

extension PageOutline {
    /// Reads which rows are members of others, table by table.
    mutating func readLevels() {
        // A table of their own or their cell has the members of these: what follows them in their table stands at the top.
        let owners = Set(rows.compactMap { $0.row.isListed && !$0.row.isOfCell ? nil : $0.row.owner })
        var start = 0
        while start < rows.count {
            let end = rows[start...].firstIndex { $0.table != rows[start].table } ?? rows.count
            let table = start..<end
            defer { start = end }
            // A column says it.
            if rows[start].row.isLevelStated { continue }
            let hasDots = readDottedNames(table)
            if rows[start].row.kind == .parameter, !rows[start].row.isListed, rows[start].row.owner == nil {
                readLevels(table, hasDots: hasDots, owners: owners)
            }
        }
    }

    private mutating func readLevels(_ table: Range<Int>, hasDots: Bool, owners: Set<String>) {
        // A table that says which names are members leaves none open.
        if hasDots {
            for index in table where rows[index].row.memberName == nil {
                (rows[index].row.level, rows[index].row.levelRead) = (.top, .top)
            }
            return
        }
        let levels = ParameterLevels(
            rows[table].map { placed in
                ParameterLevels.Row(
                    name: placed.row.name, type: placed.row.type ?? .scalar(.string),
                    hasDescription: (!placed.row.description.isEmpty && !placed.row.repeatsItsName)
                        || placed.row.flags.contains(.deprecated),
                    repeatsItsName: placed.row.repeatsItsName,
                    hasMembersElsewhere: owners.contains(placed.row.name))
            }, isWritten: rows[table.lowerBound].row.isWritten)
        let sent = rows[table.lowerBound].row.isWritten ? namesSent(by: rows[table.lowerBound].draft) : []
        for index in table {
            rows[index].row.level = levels.levels[index - table.lowerBound]
            rows[index].row.levelRead = levels.reading[index - table.lowerBound]
            rows[index].row.parent = levels.parents[index - table.lowerBound]
            rows[index].row.isParentOpen = levels.openParents[index - table.lowerBound]
            // What an example sends by itself stands at the top.
            let draft = rows[index].draft.map { drafts[$0] }
            if rows[index].row.levelRead == .top,
                sent.contains(rows[index].row.name(in: draft))
            {
                rows[index].row.level = .top
            }
        }
    }

    /// Makes `orders.id` and `orders[].id` members of the row `orders` above; true where the table has such names.
    private mutating func readDottedNames(_ table: Range<Int>) -> Bool {
        guard table.contains(where: { rows[$0].row.name.hasByte(UInt8(ascii: ".")) }) else { return false }
        var known: [String: Int] = [:]
        var found = false
        for index in table {
            let row = rows[index].row
            guard [.parameter, .field, .return].contains(row.kind), row.parent == nil else { continue }
            let path = row.name.split(separator: ".").map { part in
                part.hasSuffix("[]") ? String(part.dropLast(2)) : String(part)
            }
            if path.count > 1, let last = path.last,
                let parent = known[path.dropLast().joined(separator: ".")]
            {
                found = true
                rows[index].row.memberName = last
                rows[index].row.parent = parent - table.lowerBound
                rows[index].row.owner = path[path.count - 2]
                (rows[index].row.level, rows[index].row.levelRead) = (.nested, .nested)
            }
            known[path.joined(separator: ".")] = index
        }
        return found
    }
}
