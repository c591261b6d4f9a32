import APIModel
import Foundation
import ModelDiff

/// Makes edits of clean pages: it picks things of the model, and changes the lines that they stand in.
struct EditMaker {
    /// A row of the model that can be changed.
    struct Target {
        enum Kind { case field, parameter, edge, error, metric, section, page }
        var kind: Kind
        var subject: ChangeSubject
        var location: SourceLocation
        var type: TypeExpression?
        var isRequired = false
        var defaultValue: String?
    }

    private let lines: [String: [String]]
    /// The lines of calls, by page.
    private let calls: [String: [Int]]
    private(set) var targets: [Target] = []
    /// Pages that can be taken away, and what a difference says of it.
    private(set) var removablePages: [(file: String, expected: String)] = []

    init(_ pages: [(file: String, text: String)], _ api: API) {
        lines = Dictionary(
            uniqueKeysWithValues: pages.map {
                ($0.file, $0.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
            })
        calls = Dictionary(
            grouping: api.operations.filter { $0.status == .allowed }.map(\.location), by: \.file
        ).mapValues { $0.map(\.line) }
        for node in api.nodes where node.isDescribed {
            addFields(node.fields, owner: node.id.slug)
            removablePages.append((node.location.file, "removed node \(node.id.slug)"))
        }
        for edge in api.edges {
            if edge.hasPage {
                addFields(edge.addedFields, owner: edge.id.description)
                addFields(edge.summaryFields, owner: edge.id.description + " summary")
                let isListed = api.nodes.contains { $0.id == edge.parent && $0.edges.contains(edge.name) }
                let subject =
                    isListed
                    ? ChangeSubject(.page, edge.id.description)
                    : ChangeSubject(.edge, edge.name, of: edge.parent.slug)
                if edge.parent != .root {
                    removablePages.append((edge.location.file, PageEdit.key(.removed, subject)))
                }
            } else {
                targets.append(
                    Target(
                        kind: .edge, subject: ChangeSubject(.edge, edge.name, of: edge.parent.slug),
                        location: edge.location))
            }
        }
        for operation in api.operations where operation.status == .allowed {
            // What two pages describe is gathered from both: then one page's row stands for the other's.
            let files = Set(
                operation.locations.map(\.file) + operation.parameters.map(\.location.file)
                    + operation.errors.map(\.location.file) + [operation.location.file])
            guard files.count == 1 else { continue }
            for parameter in operation.parameters {
                targets.append(
                    Target(
                        kind: .parameter,
                        subject: ChangeSubject(.parameter, parameter.name, of: operation.id.text),
                        location: parameter.location, type: parameter.type,
                        isRequired: parameter.isRequired,
                        defaultValue: parameter.defaultValue))
            }
            for error in operation.errors where error.subcode == nil && error.lastCode == nil {
                targets.append(
                    Target(
                        kind: .error, subject: ChangeSubject(.error, error.code, of: operation.id.text),
                        location: error.location))
            }
            if operation.page == operation.node?.slug, operation.edge == nil, operation.verb == .delete {
                targets.append(
                    Target(
                        kind: .section, subject: ChangeSubject(.operation, operation.id.text),
                        location: operation.location))
            }
        }
        for metric in api.metrics {
            targets.append(
                Target(
                    kind: .metric, subject: ChangeSubject(.metric, metric.name), location: metric.location))
        }
        // A line that stands for two things has two effects.
        let counts = Dictionary(grouping: targets) { $0.location }.mapValues(\.count)
        targets = targets.filter { counts[$0.location] == 1 }
    }

    private mutating func addFields(_ fields: [Field], owner: String) {
        for field in fields {
            targets.append(
                Target(
                    kind: .field, subject: ChangeSubject(.field, field.name, of: owner),
                    location: field.location,
                    type: field.type, defaultValue: field.defaultValue))
        }
    }

    /// An edit of a target; nil where the kind of edit does not fit.
    func edit(_ target: Target, _ generator: inout SeededGenerator) -> PageEdit? {
        guard let lines = lines[target.location.file], target.location.line <= lines.count else { return nil }
        let line = lines[target.location.line - 1]
        switch target.kind {
        case .field, .parameter: return row(target, line, &generator)
        case .edge, .metric, .error: return listed(target, line, &generator)
        case .section: return section(target, lines)
        case .page: return nil
        }
    }

    private func made(_ target: Target, _ replacement: [String], _ kind: ChangeKind, _ subject: ChangeSubject)
        -> PageEdit
    {
        PageEdit(
            file: target.location.file, lines: target.location.line...target.location.line,
            replacement: replacement, expected: PageEdit.key(kind, subject))
    }

    private static let types: [(text: String, type: TypeExpression)] = [
        ("string", .scalar(.string)), ("bool", .scalar(.boolean)), ("int64", .scalar(.int64)),
        ("float", .scalar(.float)), ("datetime", .scalar(.dateTime)),
    ]

    private func row(_ target: Target, _ line: String, _ generator: inout SeededGenerator) -> PageEdit? {
        guard let row = RowText(line, name: target.subject.name) else { return nil }
        var changed = row
        var subject = target.subject
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: return made(target, [], .removed, subject)
        case 1:
            subject.name += "_extra"
            changed.name = subject.name
            changed.type = Self.types.randomElement(using: &generator)?.text ?? "string"
            changed.description = "What was added below \(row.name)"
            return made(target, [line, changed.line], .added, subject)
        case 2:
            subject.name += "_v2"
            changed.name = subject.name
            return made(target, [changed.line], .renamed, subject)
        case 3:
            // A mark beside the type would go with it.
            guard case .scalar? = target.type, !row.type.contains("<br>"),
                let other = Self.types.filter({ $0.type != target.type }).randomElement(using: &generator)
            else { return nil }
            changed.type = other.text
            return made(target, [changed.line], .typeChanged, subject)
        case 4:
            guard target.kind == .parameter, row.isUnmarked, !target.isRequired, !row.description.isEmpty
            else { return nil }
            changed.description += "<br><br>Required"
            return made(target, [changed.line], .becameRequired, subject)
        case 5:
            guard row.description.hasSuffix("<br><br>Required"), target.isRequired else { return nil }
            changed.description.removeLast("<br><br>Required".count)
            // Its words can say so too.
            guard !changed.description.lowercased().contains("required") else { return nil }
            return made(target, [changed.line], .becameOptional, subject)
        case 6:
            guard row.isUnmarked, !row.description.isEmpty else { return nil }
            changed.description += "<br><br>Deprecated"
            return made(target, [changed.line], .deprecated, subject)
        case 7:
            guard let value = target.defaultValue, !value.isEmpty else { return nil }
            let text = "Default value: `\(value)`"
            guard row.description.contains(text) else { return nil }
            changed.description = row.description.replacing(text, with: "Default value: `9\(value)`")
            return made(target, [changed.line], .defaultChanged, subject)
        case 8: return values(target, row, &generator)
        default:
            guard row.isUnmarked, !row.description.isEmpty else { return nil }
            changed.description += " It is said at more length."
            return made(target, [changed.line], .descriptionChanged, subject)
        }
    }

    private func values(_ target: Target, _ row: RowText, _ generator: inout SeededGenerator) -> PageEdit? {
        guard case .enumeration(_, let values?)? = target.type, values.count > 3, row.type.hasSuffix("}"),
            row.type.hasPrefix("enum"), let last = values.last
        else { return nil }
        var changed = row
        let isNew = Bool.random(using: &generator)
        let written = last.replacing("_", with: "\\_")
        if isNew {
            changed.type = row.type.dropLast() + ", BRAND\\_NEW}"
        } else {
            guard row.type.hasSuffix(", " + written + "}") else { return nil }
            changed.type = row.type.dropLast(written.count + 3) + "}"
        }
        let value = isNew ? "BRAND_NEW" : last
        return PageEdit(
            file: target.location.file, lines: target.location.line...target.location.line,
            replacement: [changed.line],
            expected: "\(isNew ? "added" : "removed") enumValue \(value) of \(target.subject)")
    }

    /// Rows of edges, metrics and errors, whose first cell is the name alone.
    private func listed(_ target: Target, _ line: String, _ generator: inout SeededGenerator) -> PageEdit? {
        guard line.hasPrefix("| "), line.hasSuffix(" |"), let cell = line.range(of: " | ") else { return nil }
        let name = target.subject.name
        let first = line[..<cell.lowerBound]
        let rest = line[cell.lowerBound...]
        guard first.components(separatedBy: name).count == (first.contains("](") ? 3 : 2),
            target.kind != .error || first == "| " + name
        else { return nil }
        var subject = target.subject
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: return made(target, [], .removed, subject)
        case 1:
            subject.name += target.kind == .error ? "77" : "_extra"
            let cells = rest.components(separatedBy: " | ").count - 1
            let texts = Array(repeating: " | What was added below \(name)", count: cells).joined()
            let added = "| " + (target.kind == .error ? subject.name : "`\(subject.name)`") + texts + " |"
            guard cells == 1 else { return nil }
            return made(target, [line, added], .added, subject)
        case 2:
            guard target.kind != .error, rest.count > 12 else { return nil }
            subject.name += "_v2"
            return made(
                target, [String(first).replacing(name, with: subject.name) + String(rest)], .renamed, subject)
        default:
            // A mark stands at the end.
            guard rest.components(separatedBy: " | ").count == 2, rest.count > 12, !rest.contains("<br>")
            else { return nil }
            return made(
                target, [line.dropLast(2) + " It is said at more length. |"], .descriptionChanged, subject)
        }
    }

    /// The section of an operation, which the page refuses now.
    private func section(_ target: Target, _ lines: [String]) -> PageEdit? {
        let start = target.location.line
        guard let heading = lines[..<start].lastIndex(where: { $0.hasPrefix("## Deleting") }) else {
            return nil
        }
        let end = lines[(heading + 1)...].firstIndex { $0.hasPrefix("## ") } ?? lines.count
        guard start <= end, start >= heading + 1 else { return nil }
        // A section of several calls refuses them all.
        let section = heading + 1...end
        guard calls[target.location.file, default: []].count(where: section.contains) == 1 else { return nil }
        return PageEdit(
            file: target.location.file, lines: (heading + 2)...max(end, heading + 2),
            replacement: ["", "You can't perform this operation on this endpoint.", ""],
            expected: PageEdit.key(.removed, target.subject))
    }
}
