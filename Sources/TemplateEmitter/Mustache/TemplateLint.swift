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

    init(templates: [String: TemplateTagReader], schemas: [String: ViewSchema]) {
        self.templates = templates
        self.schemas = schemas
    }

    /// What a section brings in front of the lookups inside of it.
    private enum Scope: Hashable {
        case view(String)
        case element(of: String)
        case textElement
        case emptyList
        /// Inside of a section that is wrong itself; what else is wrong there shows once that is mended.
        case unknown

        var kind: String? {
            switch self {
            case .view(let kind), .element(let kind): kind
            case .textElement, .emptyList, .unknown: nil
            }
        }

        var isElement: Bool {
            switch self {
            case .element, .textElement: true
            case .view, .emptyList, .unknown: false
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

    private mutating func check(_ name: String, _ scopes: [Scope]) {
        used.insert(name)
        // A scope hides an outer one of its kind, so recursion through partials comes to an end.
        let visible = scopes.indices.filter { !scopes[($0 + 1)...].contains(scopes[$0]) }.map { scopes[$0] }
        guard let template = templates[name], seen.insert(Visit(template: name, scopes: visible)).inserted
        else { return }
        check(template, visible)
    }

    private mutating func check(_ template: TemplateTagReader, _ outer: [Scope]) {
        diagnostics += template.diagnostics
        var open: [(tag: TemplateTag, scope: Scope?)] = []
        for tag in template.tags {
            let scopes = outer + open.compactMap(\.scope)
            switch tag.kind {
            case .comment: break
            case .partial:
                if templates[tag.name] == nil {
                    report(
                        .unknownPartial, "there is no template `\(tag.name)`", tag, Array(templates.keys))
                } else {
                    check(tag.name, scopes)
                }
            case .variable:
                checkVariable(tag, scopes)
            case .section, .inverted:
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
        for (tag, _) in open {
            report(.unclosedSection, "the section `\(tag.text)` has no `{{/\(tag.text)}}`", tag)
        }
    }

    private mutating func checkVariable(_ tag: TemplateTag, _ scopes: [Scope]) {
        guard let kind = kind(of: tag, scopes) else { return }
        if case .text = kind { return }
        if case .flag = kind { return }
        report(
            .notAText,
            "`\(tag.text)` is \(kind.noun), which prints nothing useful; open a section"
                + " `{{#\(tag.text)}}`", tag)
    }

    /// What the section pushes; nil where it pushes nothing.
    private mutating func scope(of tag: TemplateTag, _ scopes: [Scope])
        -> Scope?
    {
        guard let kind = kind(of: tag, scopes) else { return .unknown }
        switch (tag.kind, kind) {
        case (_, .flag): return nil
        case (.inverted, .texts), (.inverted, .list): return .emptyList
        case (.inverted, .optional): return nil
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
                    + " one; ask a flag, or `{{^empty(\(tag.name))}}`", tag)
        }
        return .unknown
    }

    private mutating func kind(
        of tag: TemplateTag, _ scopes: [Scope]
    ) -> ViewKey.Kind? {
        guard let kind = lookup(tag, scopes) else { return nil }
        guard let transform = tag.transform else { return kind }
        let known = kind.transforms
        guard let result = known[transform] else {
            report(
                .unknownTransform,
                "\(kind.noun) has no transform `\(transform)`"
                    + (known.isEmpty ? "" : "; it has \(known.keys.sorted().joined(separator: ", "))"), tag)
            return nil
        }
        return result
    }

    private mutating func lookup(
        _ tag: TemplateTag, _ scopes: [Scope]
    ) -> ViewKey.Kind? {
        if scopes.contains(.unknown) { return nil }
        if tag.name == "." {
            if scopes.last == .textElement { return .text }
            report(
                .noTextHere, "`.` stands for an element of a list of texts, and this is none", tag)
            return nil
        }
        let searched = tag.name.hasPrefix(".") ? Array(scopes.suffix(1)) : scopes.reversed()
        let parts = tag.name.split(separator: ".").map(String.init)
        var keys = searched.flatMap { scope in
            [scope.isElement ? listKeys : [], scope.kind.flatMap { schemas[$0]?.keys } ?? []]
        }
        var found: ViewKey.Kind?
        for (index, part) in parts.enumerated() {
            guard let key = keys.joined().first(where: { $0.name == part }) else {
                let subject = scopes.last?.kind.map { " for `\($0)`" } ?? ""
                report(
                    .unknownKey, "there is no key `\(part)`\(subject) here", tag, keys.joined().map(\.name))
                return nil
            }
            found = key.kind
            guard index < parts.count - 1 else { break }
            guard case .object(let kind) = key.kind, let schema = schemas[kind] else {
                report(
                    .noKeys, "`\(part)` is \(key.kind.noun) and has no keys to reach by a dot", tag)
                return nil
            }
            keys = [schema.keys]
        }
        return found
    }

    private mutating func report(
        _ kind: TemplateDiagnostic, _ message: String, _ tag: TemplateTag, _ known: [String] = []
    ) {
        let wanted = tag.name.split(separator: ".").last.map(String.init) ?? tag.name
        let advice = nearest(to: wanted, in: known).map { "; did you mean `\($0)`?" } ?? ""
        let diagnostic = Diagnostic(kind, message + advice, at: tag.location)
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }
}

extension ViewKey.Kind {
    fileprivate var noun: String {
        switch self {
        case .text: "a text"
        case .flag: "a flag"
        case .texts: "a list of texts"
        case .list(let kind): "a list of `\(kind)`"
        case .object(let kind): "one `\(kind)`"
        case .optional(let kind): "one `\(kind)` or nothing"
        }
    }

    /// The transforms of swift-mustache that have a result for every value of this kind.
    fileprivate var transforms: [String: ViewKey.Kind] {
        switch self {
        case .text: ["uppercased": .text, "lowercased": .text, "capitalized": .text, "empty": .flag]
        case .texts, .list: ["count": .text, "empty": .flag]
        case .flag, .object, .optional: [:]
        }
    }
}
