import APIModel

/// What templates of a pack have in common while they render.
struct TemplateEnvironment: Sendable {
    /// Keys that are there whatever the innermost view is.
    var globals: [String: TemplateValue] = [:]
    var naming = NamingRules()
    var limits = TemplateLimits()
}

/// Renders a template for a view.
struct TemplateRenderer {
    private let templates: [CompiledTemplate]
    private let environment: TemplateEnvironment
    private var output: TemplateOutput
    private var scopes: [Scope] = []
    private var steps = 0
    private var depth = 0

    /// What a section brings in front of the look-ups inside of it.
    private struct Scope {
        /// What has the keys; nil for a text.
        var view: (any TemplateContext)?
        var text = ""
        /// The place in a list: the index and the number of elements; nil for what is no element.
        var place: (index: Int, count: Int)?
    }

    init(_ templates: [CompiledTemplate], _ environment: TemplateEnvironment, _ output: TemplateOutput) {
        self.templates = templates
        self.environment = environment
        self.output = output
    }

    /// What the template makes of the view. Throws where it goes beyond a limit.
    mutating func render(_ template: CompiledTemplate, _ view: any TemplateContext) throws(TemplateStop)
        -> [UInt8]
    {
        scopes = [Scope(view: view)]
        try run(template.parts)
        return output.finished
    }

    /// Whether an expression is true of a view.
    mutating func flag(_ expression: TemplateExpression, _ view: any TemplateContext) -> Bool {
        scopes = [Scope(view: view)]
        return if case .flag(true) = value(of: expression) { true } else { false }
    }

    private mutating func run(_ parts: [CompiledTemplate.Part]) throws(TemplateStop) {
        for part in parts {
            switch part {
            case .text(let bytes): output.append(bytes)
            case .value(let expression, let tag):
                try count(tag)
                output.append(text(of: expression))
            case .section(let expression, let isInverted, let parts, let tag):
                try count(tag)
                try section(value(of: expression), isInverted: isInverted, parts, tag)
            case .partial(let index, let line, let tag):
                try count(tag)
                if let line { output.beginPartial(indent: line.indent) }
                try nested(templates[index].parts, tag)
                if let line { output.endPartial(endsLine: line.isEnded) }
            }
        }
    }

    private mutating func section(
        _ value: TemplateValue?, isInverted: Bool, _ parts: [CompiledTemplate.Part], _ tag: SourceLocation
    ) throws(TemplateStop) {
        switch value {
        case .texts(let texts):
            if isInverted { return texts.isEmpty ? try nested(parts, tag) : () }
            for (index, text) in texts.enumerated() {
                try nested(parts, tag, Scope(view: nil, text: text, place: (index, texts.count)))
            }
        case .views(let views):
            if isInverted { return views.isEmpty ? try nested(parts, tag) : () }
            for (index, view) in views.enumerated() {
                try nested(parts, tag, Scope(view: view, place: (index, views.count)))
            }
        case .view(let view?): if !isInverted { try nested(parts, tag, Scope(view: view)) }
        case .flag(true), .text, .raw, .number: if !isInverted { try nested(parts, tag) }
        case .flag(false), .view(nil), nil: if isInverted { try nested(parts, tag) }
        }
    }

    private mutating func nested(
        _ parts: [CompiledTemplate.Part], _ tag: SourceLocation, _ scope: Scope? = nil
    ) throws(TemplateStop) {
        try count(tag)
        guard depth < environment.limits.depth else {
            throw TemplateStop(
                kind: .tooDeep,
                message:
                    "sections and partials are \(depth) deep in each other here; where a template uses itself,"
                    + " it has to come to an end", tag: tag)
        }
        depth += 1
        if let scope { scopes.append(scope) }
        try run(parts)
        if scope != nil { scopes.removeLast() }
        depth -= 1
    }

    private mutating func count(_ tag: SourceLocation) throws(TemplateStop) {
        steps += 1
        if steps > environment.limits.steps {
            throw TemplateStop(
                kind: .tooLong,
                message:
                    "this file took more than \(environment.limits.steps) tags and elements of lists; lists in"
                    + " lists multiply", tag: tag)
        }
        if output.count > environment.limits.size {
            throw TemplateStop(
                kind: .tooLarge,
                message: "this file has more than \(environment.limits.size) bytes; write several files",
                tag: tag)
        }
    }

    private func value(of expression: TemplateExpression) -> TemplateValue? {
        switch expression {
        case .element: return scopes.last.map { .text($0.text) }
        case .key(let path, let outer): return value(of: path, outer: outer)
        case .call(let transform, let inner, let key):
            return value(of: inner).map { transform.apply(to: $0, by: key, environment.naming) }
        case .equals(let inner, let literal): return .flag(text(of: inner) == literal)
        case .unknownCall: return nil
        }
    }

    private func value(of path: [String], outer: Bool) -> TemplateValue? {
        guard var value = first(path[0], outer: outer) else { return nil }
        for key in path.dropFirst() {
            guard case .view(let view?) = value, let next = view.value(of: key) else { return nil }
            value = next
        }
        return value
    }

    private func first(_ key: String, outer: Bool) -> TemplateValue? {
        if outer {
            for scope in scopes.dropLast().reversed() {
                if let value = scope.view?.value(of: key) { return value }
            }
            return nil
        }
        if let value = scopes.last?.view?.value(of: key) { return value }
        switch key {
        case "isFirst": return place.map { .flag($0.index == 0) }
        case "isLast": return place.map { .flag($0.index == $0.count - 1) }
        default: return environment.globals[key]
        }
    }

    /// The place in the innermost list.
    private var place: (index: Int, count: Int)? { scopes.last { $0.place != nil }?.place }

    private func text(of expression: TemplateExpression) -> String {
        switch value(of: expression) {
        case .text(let text), .number(let text): text
        case .raw(let text): text.printable
        case .flag(let flag): flag ? "true" : "false"
        case .texts, .views, .view, nil: ""
        }
    }
}

extension String {
    /// The text with line feeds as its only line breaks, and without what cannot be printed.
    fileprivate var printable: String {
        if utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return self }
        return String(
            String.UnicodeScalarView(
                lineBreaksNormalized.unicodeScalars.filter {
                    !$0.isUnprintable || $0 == "\n" || $0 == "\t"
                }))
    }
}
