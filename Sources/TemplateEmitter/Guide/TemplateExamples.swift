import APIModel

/// An example value of each key of each kind of view, the first one in a model that says something.
struct TemplateExamples {
    private(set) var byKind: [String: [String: String]] = [:]
    private let schemas: [String: ViewSchema]
    private var visited: [String: Int] = [:]

    /// How many views of a kind are looked at.
    private static let limit = 5_000

    init(_ api: API, _ pack: TemplatePack) {
        let context = ViewContext(api, pack, needsWireTypes: true)
        schemas = ViewSchemas.all(options: pack.manifest.options)
        var queue: [(kind: String, view: any TemplateContext)] = [("api", context.apiView)]
        if !pack.manifest.options.isEmpty { queue.append(("options", context.optionsView)) }
        var index = 0
        // Views lead to each other in circles; those at the top are enough, and so many below them.
        while index < queue.count {
            let (kind, view) = queue[index]
            index += 1
            for (kind, view) in look(at: view, of: kind) where visited[kind, default: 0] < Self.limit {
                visited[kind, default: 0] += 1
                queue.append((kind, view))
            }
        }
        for (kind, examples) in Self.standing {
            byKind[kind] = examples.merging(byKind[kind] ?? [:]) { $1 }
        }
    }

    /// Takes examples, and gives the views that the view leads to.
    private mutating func look(at view: any TemplateContext, of kind: String)
        -> [(kind: String, view: any TemplateContext)]
    {
        var further: [(String, any TemplateContext)] = []
        for key in schemas[kind]?.keys ?? [] {
            // A flag that is true somewhere says more than one that is false.
            let known = byKind[kind]?[key.name]
            let isOpen = known == nil || known == "`false`"
            guard isOpen || leadsFurther(key.kind), let value = view.value(of: key.name) else { continue }
            if isOpen, let example = Self.example(value, key.kind) {
                byKind[kind, default: [:]][key.name] = example
            }
            switch (key.kind, value) {
            case (.list(let inner), .views(let views)): further += views.map { (inner, $0) }
            case (.optional(let inner), .view(let view?)), (.object(let inner), .view(let view?)):
                further.append((inner, view))
            default: break
            }
        }
        return further
    }

    private func leadsFurther(_ kind: ViewKey.Kind) -> Bool {
        switch kind {
        case .list(let inner), .optional(let inner), .object(let inner):
            visited[inner, default: 0] < Self.limit
        case .text, .number, .flag, .texts: false
        }
    }

    /// Examples of what a model may lack: few pages have metrics, say.
    private static let standing: [String: [String: String]] = [
        "api": [
            "looseCallable": "3", "looseEnums": "2", "looseImports": "`Foundation`", "metrics": "120",
            "valueTables": "4",
            "versions": "36", "expiringVersions": "30",
        ],
        "edge": ["addedStructures": "1", "summaryStructures": "1", "formerName": "`taggedPhotos`"],
        "enum": ["formerName": "`PageCategoryKind`"],
        "member": ["formerName": "`hometownName`"],
        "node": ["formerName": "`PhotoAlbum`"],
        "operation": [
            "otherPaths": "`/{album_id}/photos`", "otherPathLiterals": "`\"/{album_id}/photos\"`",
            "otherPathsMarkdown": "`/{album_id}/photos`", "choices": "2",
        ],
        "page": [
            "fileName": "`user.photos`", "titleMarkdown": "`User Photos`", "hasFacts": "`true`",
            "hasIntroduction": "`true`", "introductionMarkdown": "`Photos of a person.`", "node": "there",
            "edge": "there", "listedEdges": "12", "reading": "there", "others": "2", "errors": "5",
            "permissions": "3", "dependents": "2", "metrics": "120", "valueTables": "4", "endpoints": "6",
            "versions": "36",
            "hasURL": "`true`", "url": "`https://developers.facebook.com/docs/graph-api/`",
            "urlLiteral": "`\"https://developers.facebook.com/docs/graph-api/\"`",
        ],
        "errorUse": ["subcode": "`458`"],
        "errorRow": [
            "codeMarkdown": "`190`", "subcode": "`458`", "nameMarkdown": "`Expired`",
            "recoveryMarkdown": "`Get another token.`",
        ],
        "endpoint": [
            "beginsSection": "`true`", "sectionMarkdown": "`Limits`", "pathMarkdown": "`/{page_id}/feed`",
            "methods": "`GET`, …", "docMarkdown": "`200 calls an hour`",
        ],
        "versionPeriod": [
            "beginsProduct": "`true`", "product": "`Graph API`", "productMarkdown": "`Graph API`",
            "name": "`v14.0`", "nameMarkdown": "`v14.0`", "nameLiteral": "`\"v14.0\"`",
            "hasIntroduced": "`true`", "introduced": "`2022-05-25`", "hasExpires": "`true`",
            "expires": "`2024-09-17`", "expiresSeconds": "`1726531200`",
        ],
        "metric": [
            "identifier": "`pageImpressions`", "fileName": "`pageImpressions`",
            "wireName": "`page_impressions`",
            "wireLiteral": "`\"page_impressions\"`", "periods": "`day`, …", "hasDoc": "`true`",
            "docLines": "`How often something of the page was shown.`", "isDeprecated": "`false`",
            "deprecationLiteral": "`\"Deprecated by the Graph API.\"`", "flags": "`Deprecated`",
        ],
        "structure": ["structures": "1", "references": "2"],
        "unresolved": ["runtimeType": "`GraphPicture`"],
        "subcode": ["pageLiterals": "`\"page/feed\"`, …"],
    ]

    private static func example(_ value: TemplateValue, _ kind: ViewKey.Kind) -> String? {
        switch value {
        case .text(let text), .raw(let text), .number(let text): text.isEmpty ? nil : code(text)
        case .flag(let flag): "`\(flag)`"
        case .texts(let texts): texts.first { !$0.isEmpty }.map { code($0) + (texts.count > 1 ? ", …" : "") }
        case .views(let views): views.isEmpty ? nil : "\(views.count)"
        case .view(let view): view == nil ? nil : "there"
        }
    }

    /// The beginning of a text as a code span.
    private static func code(_ text: String) -> String {
        let line = text.replacing("\n", with: "⏎").replacing("`", with: "'")
        return "`" + line.prefix(48) + (line.count > 48 ? "…" : "") + "`"
    }
}

extension ViewContext {
    /// The views of a model in a pack with its defaults.
    ///
    /// - Parameter needsWireTypes: gives a second type table to packs that have none.
    convenience init(_ api: API, _ pack: TemplatePack, needsWireTypes: Bool = false) {
        let manifest = pack.manifest
        self.init(
            model: ResolvedModel(
                api, naming: manifest.naming, types: manifest.types,
                wireTypes: manifest.wireTypes ?? (needsWireTypes ? TypeTable() : nil)),
            text: manifest.text, types: manifest.types, options: manifest.options)
    }
}
