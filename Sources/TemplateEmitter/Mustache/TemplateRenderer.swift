internal import Foundation

/// Renders templates that the lint let through.
struct TemplateRenderer {
    let templates: [String: CompiledTemplate]
    private(set) var output: TemplateOutput
    private var scopes: [Scope]

    /// What a section brings in front of the look-ups inside of it.
    private struct Scope {
        /// What has the keys; nil for a text.
        var context: (any TemplateContext)?
        var text = ""
        /// What an element of a list knows beside its keys; nil for what is none.
        var element: (isFirst: Bool, isLast: Bool)?

        func value(of key: String) -> TemplateValue? {
            if let element {
                if key == "isFirst" { return .flag(element.isFirst) }
                if key == "isLast" { return .flag(element.isLast) }
            }
            return context?.value(of: key)
        }
    }

    init(_ templates: [String: CompiledTemplate], view: any TemplateContext, into output: TemplateOutput) {
        self.templates = templates
        self.output = output
        scopes = [Scope(context: view)]
    }

    mutating func render(_ template: CompiledTemplate) {
        render(template.parts)
    }

    private mutating func render(_ parts: [CompiledTemplate.Part]) {
        for part in parts {
            switch part {
            case .text(let text): output.append(text)
            case .variable(let key):
                switch value(of: key) {
                case .text(let text): output.append(text)
                case .flag(let flag): output.append(flag ? "true" : "false")
                case .texts, .views, .view, nil: break
                }
            case .section(let key, let parts): renderSection(value(of: key), parts)
            case .inverted(let key, let parts):
                if value(of: key)?.isEmpty ?? true { render(parts) }
            case .partial(let name, let indent):
                guard let template = templates[name] else { continue }
                if let indent { output.indent(indent.bytes) }
                render(template.parts)
                if let indent { output.unindent(endsLine: indent.endsLine) }
            }
        }
    }

    private mutating func renderSection(_ value: TemplateValue?, _ parts: [CompiledTemplate.Part]) {
        switch value {
        case .flag(true): render(parts)
        case .view(let view?): render(parts, in: Scope(context: view))
        case .views(let views):
            for (index, view) in views.enumerated() {
                render(parts, in: Scope(context: view, element: (index == 0, index == views.count - 1)))
            }
        case .texts(let texts):
            for (index, text) in texts.enumerated() {
                render(parts, in: Scope(text: text, element: (index == 0, index == texts.count - 1)))
            }
        case .flag(false), .view(nil), .text, nil: break
        }
    }

    private mutating func render(_ parts: [CompiledTemplate.Part], in scope: Scope) {
        scopes.append(scope)
        render(parts)
        scopes.removeLast()
    }

    private func value(of key: TemplateKey) -> TemplateValue? {
        guard let value = lookUp(key) else { return nil }
        return key.transform.map(value.transformed) ?? value
    }

    /// Looks a key up in the innermost scope that has it.
    private func lookUp(_ key: TemplateKey) -> TemplateValue? {
        guard let name = key.path.first else { return scopes.last.map { .text($0.text) } }
        var value: TemplateValue?
        for index in scopes.indices.reversed() {
            value = scopes[index].value(of: name)
            if value != nil || key.isLocal { break }
        }
        for name in key.path.dropFirst() {
            guard case .view(let view?) = value else { return nil }
            value = view.value(of: name)
        }
        return value
    }
}

extension TemplateValue {
    /// True where `{{^key}}` renders.
    fileprivate var isEmpty: Bool {
        switch self {
        case .text: false
        case .flag(let flag): !flag
        case .texts(let texts): texts.isEmpty
        case .views(let views): views.isEmpty
        case .view(let view): view == nil
        }
    }

    fileprivate func transformed(_ transform: TemplateKey.Transform) -> TemplateValue? {
        switch (self, transform) {
        case (.text(let text), .uppercased): .text(text.uppercased())
        case (.text(let text), .lowercased): .text(text.lowercased())
        case (.text(let text), .capitalized): .text(text.capitalized)
        case (.text(let text), .empty): .flag(text.isEmpty)
        case (.texts(let texts), .empty): .flag(texts.isEmpty)
        case (.texts(let texts), .count): .text(String(texts.count))
        case (.views(let views), .empty): .flag(views.isEmpty)
        case (.views(let views), .count): .text(String(views.count))
        default: nil
        }
    }
}
