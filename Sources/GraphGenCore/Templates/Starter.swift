/// What `graphgen init` writes: a configuration, or a small pack that works.
public enum Starter {
    /// A configuration for pages in `pages/`.
    static let configuration = """
        # What `graphgen generate` reads and writes. Paths are relative to this file.
        # Pages, or folders with pages (.md, .markdown, .txt), with all that is below them.
        pages: pages
        # The version of the API; without it, the newest that the pages name.
        # version: v19.0
        # Only these nodes, edges (user/feed) and calls (user/feed.create), with all that they need.
        # include: [User]
        outputs:
          # A pack that ships (`graphgen templates list`), or a folder with a `/` in its name.
          - pack: swift
            folder: Generated

        """

    /// Writes a configuration into a folder, and says what to do next. Throws `BadInput` where one is there.
    public static func writeConfiguration(to folder: String) throws -> String {
        try NewFiles.write(["graphgen.yaml": Array(configuration.utf8)], to: folder)
        return """
            \(folder)/graphgen.yaml
            Put pages of the reference into \(folder)/pages, then run `graphgen generate`.

            """
    }

    /// The files of a small pack.
    static func pack(_ name: String) -> [String: String] {
        [
            "pack.yaml": """
            # docs/packs.md of graphgen explains each key; spec/pack.schema.json is its schema.
            name: \(name)
            description: A page of text for each node.
            formatVersion: 1

            # One file for each node: `template` without .mustache, and a path that is a template too.
            outputs:
              - { template: node, for: node, path: "{{fileName}}.txt" }

            # Values that users of the pack can give; templates have them as {{options.greeting}}.
            options:
              greeting: { default: Hello, description: The first word of each file. }

            # How the language spells names and types.
            names:
              types: { style: UpperCamel }
              members: { style: lowerCamel }
              keywords: { words: [class, default] }
            types:
              scalars: { string: text, boolean: yes or no, integer: number }
              list: "list of {element}"

            text:
              trimLines: true

            """,
            "node.mustache": """
            {{! `graphgen templates keys node` lists what can be used here. }}
            {{options.greeting}}, {{typeName}}!
            {{#docLines}}
            {{.}}
            {{/docLines}}
            {{#fields}}
            {{> field}}
            {{/fields}}

            """,
            "field.mustache": """
            - {{identifier}} ({{wireName}}): {{type}}{{#isRequired}}, required{{/isRequired}}

            """,
        ]
    }

    /// Writes a small pack into a new folder, and says what to do next. Throws `BadInput` where its files are there.
    public static func writePack(_ name: String, to folder: String) throws -> String {
        let path = folder + "/" + name
        try NewFiles.write(pack(name).mapValues { Array($0.utf8) }, to: path)
        return """
            \(path): pack.yaml, node.mustache, field.mustache
            Try it: graphgen generate --pack \(path) --only User --stdout
            Check it: graphgen templates check \(path)

            """
    }

    /// True for what a pack, and so its folder, can be called.
    public static func isName(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("-")
            && name.unicodeScalars.allSatisfy {
                $0.isASCII
                    && ($0.properties.isAlphabetic || $0.properties.numericType != nil
                        || "-_.".unicodeScalars.contains($0))
            }
    }
}
