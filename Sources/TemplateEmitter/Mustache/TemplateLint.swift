import APIModel
import StrictYAML

/// Checks that every tag of a template names something that its context has, where it works.
struct TemplateLint {
    /// All templates of a pack, by name.
    let templates: [String: TemplateTagReader]
    /// All kinds of views, by name.
    let schemas: [String: ViewSchema]
    private(set) var diagnostics: [Diagnostic] = []
    /// Templates that something uses.
    private(set) var used: Set<String> = []
    private var seen: Set<Visit> = []
    /// The templates that are being checked, from the outermost, with how many views were opened before each.
    private var active: [(template: String, opened: Int)] = []
    private var opened = 0

    init(templates: [String: TemplateTagReader], schemas: [String: ViewSchema]) {
        self.templates = templates
        self.schemas = schemas
    }

    /// What a section brings in front of the lookups inside of it.
    private enum Scope: Hashable {
        case view(String)
        case element(of: String)
        case textElement
        /// Inside of a section that is wrong itself; what else is wrong there shows once that is mended.
        case unknown

        var kind: String? {
            switch self {
            case .view(let kind), .element(let kind): kind
            case .textElement, .unknown: nil
            }
        }

        var isElement: Bool {
            switch self {
            case .element, .textElement: true
            case .view, .unknown: false
            }
        }
    }

    /// A template where it is used.
    private struct Visit: Hashable {
        var template: String
        var scopes: [Scope]
    }

    /// Checks a template, and the partials that it uses, for a kind of view.
    mutating func check(_ name: String, for kind: String) {
        check(name, [.view(kind)])
    }

    /// Checks a text that is no template of the pack, such as an output's path.
    mutating func check(_ tags: TemplateTagReader, for kind: String) {
        check(tags, [.view(kind)])
    }

    /// What an expression gives for a view of a kind; nil where it is wrong, which is reported nowhere.
    mutating func kind(of expression: TemplateExpression, for kind: String, at location: SourceLocation)
        -> ViewKey.Kind?
    {
        let before = diagnostics
        defer { diagnostics = before }
        let tag = TemplateTag(
            kind: .section, text: "", expression: expression, location: location, range: 0..<0)
        return self.kind(of: expression, tag, [.view(kind)])
    }

    private mutating func check(_ name: String, _ scopes: [Scope]) {
        used.insert(name)
        // Two scopes of a kind hide those further out, so recursion through partials comes to an end.
        let visible = scopes.indices.filter { index in
            scopes[(index + 1)...].count { $0 == scopes[index] } < 2
        }.map { scopes[$0] }
        guard let template = templates[name], seen.insert(Visit(template: name, scopes: visible)).inserted
        else { return }
        active.append((name, opened))
        check(template, visible)
        active.removeLast()
    }

    private mutating func check(_ template: TemplateTagReader, _ outer: [Scope]) {
        diagnostics += template.diagnostics
        var open: [(tag: TemplateTag, scope: Scope?)] = []
        let openedBefore = opened
        for tag in template.tags {
            let scopes = outer + open.compactMap(\.scope)
            opened = openedBefore + scopes.count - outer.count
            switch tag.kind {
            case .comment: break
            case .partial: checkPartial(tag, scopes)
            case .variable: checkVariable(tag, scopes)
            case .section, .inverted:
                if open.count == Self.depth {
                    report(.tooDeep, "sections are more than \(Self.depth) deep in each other here", tag)
                    return
                }
                open.append((tag, scope(of: tag, scopes)))
            case .close:
                guard let last = open.popLast() else {
                    report(.unopenedSection, "`{{/\(tag.text)}}` closes nothing", tag)
                    continue
                }
                if last.tag.text != tag.text {
                    report(
                        .wrongClose,
                        "`{{/\(tag.text)}}` stands where `\(last.tag.text)` of line \(last.tag.location.line) is"
                            + " open; close that first", tag)
                }
            }
        }
        opened = openedBefore
        for (tag, _) in open {
            report(.unclosedSection, "the section `\(tag.text)` has no `{{/\(tag.text)}}`", tag)
        }
    }

    private static let depth = 50
    private mutating func checkPartial(_ tag: TemplateTag, _ scopes: [Scope]) {
        guard templates[tag.text] != nil else {
            return report(
                .unknownPartial, "there is no template `\(tag.text)`", tag,
                templates.keys.sorted())
        }
        // Where no view is opened in between, the data is the same each time, and it never ends.
        if active.contains(where: { $0.template == tag.text && $0.opened == opened }) {
            return report(
                .partialCycle,
                "`\(tag.text)` leads back to itself with the same view; open a section of a list around `{{> \(tag.text)}}`",
                tag)
        }
        check(tag.text, scopes)
    }

    private mutating func checkVariable(_ tag: TemplateTag, _ scopes: [Scope]) {
        guard let kind = kind(of: tag, scopes) else { return }
        switch kind {
        case .text, .number, .flag: return
        case .texts, .list, .object, .optional:
            report(
                .notAText,
                "`\(tag.text)` is \(kind.noun), which prints nothing useful; open a section"
                    + " `{{#\(tag.text)}}`", tag)
        }
    }

    /// What the section pushes; nil where it pushes nothing.
    private mutating func scope(of tag: TemplateTag, _ scopes: [Scope]) -> Scope? {
        guard let kind = kind(of: tag, scopes) else { return .unknown }
        switch (tag.kind, kind) {
        case (_, .flag): return nil
        case (.inverted, .texts), (.inverted, .list), (.inverted, .optional): return nil
        case (_, .texts): return .textElement
        case (_, .list(let kind)): return .element(of: kind)
        case (_, .optional(let kind)): return .view(kind)
        case (.section, .object(let kind)): return .view(kind)
        case (_, .object):
            report(.alwaysThere, "`\(tag.text)` is always there, so this never renders", tag)
        case (_, .text):
            report(
                .textAsSection,
                "`\(tag.text)` is a text, and mustache takes every text for true, even an empty"
                    + " one; ask a flag, or `{{^empty(\(tag.text))}}`", tag)
        case (_, .number):
            report(
                .textAsSection,
                "`\(tag.text)` is a number, which is neither true nor false; ask a flag, or `{{#\(tag.text) == \"0\"}}`",
                tag)
        }
        return .unknown
    }

    private mutating func kind(of tag: TemplateTag, _ scopes: [Scope]) -> ViewKey.Kind? {
        tag.expression.flatMap { kind(of: $0, tag, scopes) }
    }

    private mutating func kind(of expression: TemplateExpression, _ tag: TemplateTag, _ scopes: [Scope])
        -> ViewKey.Kind?
    {
        if scopes.contains(.unknown) { return nil }
        switch expression {
        case .element:
            if scopes.last == .textElement { return .text }
            report(
                .noTextHere, "`.` stands for an element of a list of texts, and this is none", tag)
            return nil
        case .key(let path, let outer): return lookup(path, outer: outer, tag, scopes)
        case .unknownCall(let name, let inner):
            guard let kind = kind(of: inner, tag, scopes) else { return nil }
            reportTransform(name, kind, tag)
            return nil
        case .call(let transform, let inner, let key):
            guard let kind = kind(of: inner, tag, scopes) else { return nil }
            guard let result = transform.result(of: kind) else {
                reportTransform(transform.rawValue, kind, tag)
                return nil
            }
            return checkSorting(transform, kind, by: key, tag) ? result : nil
        case .equals(let inner, _):
            guard let kind = kind(of: inner, tag, scopes) else { return nil }
            switch kind {
            case .text, .number, .flag: return .flag
            case .texts, .list, .object, .optional:
                report(.notAText, "`\(tag.text)` compares \(kind.noun), and only texts are compared", tag)
                return nil
            }
        }
    }

    private mutating func reportTransform(_ name: String, _ kind: ViewKey.Kind, _ tag: TemplateTag) {
        let known = TemplateTransform.allCases.filter { $0.result(of: kind) != nil }.map(\.rawValue).sorted()
        let advice =
            nearest(to: name, in: known).map { "; did you mean `\($0)`?" }
            ?? (known.isEmpty ? "" : "; it has \(known.joined(separator: ", "))")
        append(.unknownTransform, "\(kind.noun) has no transform `\(name)`" + advice, tag)
    }

    /// Lists of views are sorted by a text of theirs, and nothing else takes a key.
    private mutating func checkSorting(
        _ transform: TemplateTransform, _ kind: ViewKey.Kind, by key: String?, _ tag: TemplateTag
    ) -> Bool {
        guard transform == .sorted, case .list(let element) = kind else {
            if key == nil { return true }
            append(.unknownTransform, "`\(transform)` of \(kind.noun) takes no key", tag)
            return false
        }
        let keys = schemas[element]?.keys.filter { $0.kind == .text || $0.kind == .number } ?? []
        if let key, keys.contains(where: { $0.name == key }) { return true }
        report(
            .unknownKey,
            key.map { "there is no text `\($0)` in `\(element)` to sort by" }
                ?? "`sorted` of \(kind.noun) needs the text to sort by, as in `sorted(\(tag.expression?.lastKey ?? "fields"), wireName)`",
            tag, wanted: key ?? "", keys.map(\.name))
        return false
    }

    private mutating func lookup(_ path: [String], outer: Bool, _ tag: TemplateTag, _ scopes: [Scope])
        -> ViewKey.Kind?
    {
        var keys = outer ? [] : ownKeys(scopes)
        let around = scopes.dropLast().reversed().compactMap { $0.kind.flatMap { schemas[$0]?.keys } }
        if outer {
            // The nearest view around this one that has the key.
            keys = around.first { $0.contains { $0.name == path[0] } } ?? around.flatMap { $0 }
        }
        var found: ViewKey.Kind?
        for (index, part) in path.enumerated() {
            guard let key = keys.first(where: { $0.name == part }) else {
                let subject = scopes.last?.kind.map { " for `\($0)`" } ?? ""
                if index == 0, !outer, around.contains(where: { $0.contains { $0.name == part } }) {
                    append(
                        .outerKey,
                        "there is no key `\(part)`\(subject) here, but in a view around it; write `../\(part)` if that is meant",
                        tag)
                } else {
                    report(
                        .unknownKey, "there is no key `\(part)`\(subject) here", tag, wanted: part,
                        keys.map(\.name))
                }
                return nil
            }
            found = key.kind
            guard index < path.count - 1 else { break }
            guard case .object(let kind) = key.kind, let schema = schemas[kind] else {
                report(
                    .noKeys, "`\(part)` is \(key.kind.noun) and has no keys to reach by a dot", tag)
                return nil
            }
            keys = schema.keys
        }
        return found
    }

    /// The keys of the innermost view, and those that are there everywhere.
    private func ownKeys(_ scopes: [Scope]) -> [ViewKey] {
        (scopes.last?.kind.flatMap { schemas[$0]?.keys } ?? [])
            + (scopes.contains(where: \.isElement) ? listKeys : []) + globalKeys
    }

    private mutating func report(
        _ kind: TemplateDiagnostic, _ message: String, _ tag: TemplateTag, wanted: String? = nil,
        _ known: [String] = []
    ) {
        let wanted = wanted ?? (tag.kind == .partial ? tag.text : tag.expression?.lastKey ?? "")
        let advice =
            nearest(to: wanted, in: known).map { "; did you mean `\($0)`?" }
            ?? (known.isEmpty ? "" : "; there is \(known.joined(separator: ", "))")
        append(kind, message + advice, tag)
    }

    private mutating func append(_ kind: TemplateDiagnostic, _ message: String, _ tag: TemplateTag) {
        let diagnostic = Diagnostic(kind, message, at: tag.location)
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }
}
