import APIModel
import Testing

@testable import TemplateEmitter

/// A new language is a folder: no Swift code knows TypeScript.
@Suite struct NewLanguageTests {
    private let files = [
        "pack.yaml": """
        name: typescript
        outputs:
          - { template: node, for: node, path: "src/{{fileName}}.ts", when: ^isRoot }
          - { template: enum, for: enum, path: "src/{{fileName}}.ts" }
          - { template: index, for: api, path: "src/index.ts" }
        options: { brand: graph }
        names:
          members: { style: snake_case }
          cases: { style: UPPER_SNAKE }
          keywords: { words: [default] }
        types:
          scalars: { integer: number, numericString: string, boolean: boolean }
          list: "{element}[]"
          map: "Record<string, {value}>"
          structure: "{flatName}"
          any: unknown
          prose: unknown
          union: "unknown"
        text:
          trimLines: true
          literal: { quote: "'", escapes: { "'": '\\\\''', "\\\\": '\\\\\\\\' }, unicode: '\\\\u{hex4}' }
          comment: { width: 60 }
        """,
        "node.mustache": """
        /**
        {{#docLines}}
         * {{.}}
        {{/docLines}}
         */
        export interface {{typeName}} {
        {{#fields}}
          {{identifier}}?: {{type}}; // {{wireLiteral}}
        {{/fields}}
        }
        {{#structures}}
        export interface {{flatName}} { {{#members}}{{identifier}}: {{type}}{{^isLast}}; {{/isLast}}{{/members}} }
        {{/structures}}
        """,
        "enum.mustache": """
        export enum {{typeName}} {
        {{#values}}
          {{identifier}} = {{wireLiteral}},
        {{/values}}
        }
        """,
        "index.mustache": "{{#nodes}}{{^isRoot}}export * from './{{fileName}}';\n{{/isRoot}}{{/nodes}}",
        "files/package.json": "{}\n",
    ]

    @Test func aFolderMakesTypeScript() async throws {
        let folder = try TemporaryFolder(files)
        let emission = try await emit(sampleAPI, with: TemplatePack(folder: folder.path))
        let texts = Dictionary(
            uniqueKeysWithValues: emission.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(
            texts.keys.sorted() == [
                "package.json", "src/Album.ts", "src/Gender.ts", "src/User.ts", "src/index.ts",
            ])
        #expect(texts["src/index.ts"] == "export * from './User';\nexport * from './Album';\n")
        #expect(
            texts["src/User.ts"]?.hasPrefix(
                "/**\n * Represents a person.\n */\nexport interface User {\n  id?: string; // 'id'\n")
                == true)
        #expect(texts["src/User.ts"]?.contains("  friends?: User[]; // 'friends'\n") == true)
        #expect(texts["src/User.ts"]?.contains("  limits?: UserLimits; // 'limits'\n") == true)
        #expect(texts["src/User.ts"]?.hasSuffix("export interface UserLimits { length: number }\n") == true)
        #expect(texts["src/Album.ts"]?.contains("  default_?: string;") == true)
        #expect(texts["src/Gender.ts"]?.contains("  AMERICAN_NEW = 'American (New)',\n") == true)
    }

    @Test func aFolderMakesADocument() async throws {
        let text = try await rendered(
            sampleAPI,
            pack(
                "# {{version}}\n{{#nodes}}\n## {{title}}\n{{#fields}}\n- `{{wireName}}`: {{type}}\n{{/fields}}\n{{/nodes}}\n",
                for: "api", path: "README.md"))
        #expect(text.hasPrefix("# v19.0\n## User\n- `id`: numericString\n"))
        #expect(text.contains("- `friends`: list<User>\n"))
    }
}
