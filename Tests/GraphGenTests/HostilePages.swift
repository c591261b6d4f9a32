import Foundation

/// A hundred pages of which each says one hostile thing wherever a page can say something: names of nodes, fields,
/// parameters, values and types, descriptions, titles, requests, error codes, permissions.
enum HostilePages {
    /// Texts that end, open or steer something in some language, and names that some language or package has already.
    static let texts: [String] =
        [
            "*/", "/* open", "\"\"\"", "\\(evil())", "`", "``", "\"; evil(); \"", "'; evil(); '", "\\",
            "\\\\", "\\u{41}",
            "\\N{DEGREE SIGN}", "</script><script>evil()</script>", "<!-- open", "-->", "]]>", "<![CDATA[",
            "{{evil}}",
            "{{#nodes}}", "{{{", "}}", "{%evil%}", "${evil}", "#{evil}", "$(evil)", "%s%n%x", "%41%00",
            "&lt;evil&gt;",
            "&quot;", "<img src=x onerror=evil()>", "javascript:evil()", "'''", "#!/bin/sh", "--",
            "; DROP TABLE x; --",
            "@evil", "@available(*, unavailable)", "#if evil", "#endif", "import Evil", "///", "//", "#",
            "---", "...",
            "- x: y", "x: *y", "&y z", "!!python/object:x", "%YAML 1.2", "? x", ": y", "[a](javascript:b)",
            "![x](y)", "~~~",
            "```", "| a | b |", "\\|", "<br>", "=cmd|' /C calc'!A0", "../../../etc/passwd", "..\\..\\x",
            "C:\\x", "~/x", "/",
            "CON", "nul", ".git", ".git/config", "x\u{202E}y", "x\u{2066}y\u{2069}", "x\u{200E}y",
            "x\u{61C}y",
            "x\u{2028}y", "x\u{2029}y", "x\u{85}y", "x\u{B}y", "x\u{C}y", "x\u{FEFF}y", "x\u{200B}y",
            "x\u{AD}y", "x\u{FFFE}y",
            "x\u{E000}y", "x\u{E0041}y", "x\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}y",
            "e\u{301}\u{301}\u{301}",
            "\u{1D11E}", "ﷺ", "İı", "ß", "名前", "123", "-1", "1e999", "true", "null", "None", "self", "Self",
            "init",
            "Type", "Protocol", "class", "default", "String", "Error", "URL", "Any", "object", "constructor",
            "__proto__",
            "__init__", "toString", "hasOwnProperty", "async", "await", "yield", "match", "lambda",
            "GraphClient",
            "record", "fields", "description", "hashValue", "debugDescription", "encode", "callAsFunction",
        ] + [String(repeating: "long ", count: 2000), String(repeating: "x", count: 300)]

    /// The pages by name, as many as there are texts, with what each says.
    static var pages: [String: String] {
        var pages: [String: String] = [:]
        for (index, text) in texts.enumerated() { pages["page-\(index).md"] = page(index, text) }
        return pages
    }

    /// A page about one text, whose address is its own.
    private static func page(_ index: Int, _ text: String) -> String {
        // A cell ends at a pipe, a code span at a backtick, and a line at a line feed; descriptions take all else.
        let cell = text.replacingOccurrences(of: "|", with: "\\|")
        let name = cell.replacingOccurrences(of: "`", with: "'")
        let other = texts[(index + 1) % texts.count].replacingOccurrences(of: "|", with: "\\|")
            .replacingOccurrences(of: "`", with: "'")
        return """
            url: https://developers.facebook.com/docs/graph-api/reference/hostile-\(index)/

            # Hostile \(text)

            \(text)

            ## Reading

            \(text) and \(other)

            ### Permissions

            - `\(name)`
            - A permission \(text)

            ### Fields

            | Field | Description |
            | --- | --- |
            | `id`<br><br>numeric string | \(cell) |
            | `\(name)`<br><br>string | \(cell) **Default** |
            | `f_\(name)`<br><br>enum {\(name), "\(name)", \(other)} | Values \(cell) |
            | `g_\(index)`<br><br>\(name) | A type \(cell) |
            | `h_\(index)`<br><br>list<\(name)> | A list \(cell) **Deprecated** |
            | `\(name) \(other)`<br><br>map<string, \(name)> | \(cell) **Core** |

            ### Edges

            | Edge | Description |
            | --- | --- |
            | [`\(name)`](https://developers.facebook.com/docs/graph-api/reference/hostile-\(index)/\(index)/)<br><br>Edge<\(name)> | \(cell) |

            ### Error Codes

            | Error | Description |
            | --- | --- |
            | \(1000 + index) | \(cell) |

            ## Creating

            You can make a POST request to `edge_\(index)` edge from the following paths:

            - [`/{hostile_\(index)_id}/edge_\(index)`](https://developers.facebook.com/docs/graph-api/reference/hostile-\(index)/)

            ### Parameters

            | Parameter | Description |
            | --- | --- |
            | `\(name)`<br><br>string | \(cell) **Required** |
            | `p_\(index)`<br><br>enum {\(name), B} | Default value: `\(name)`<br><br>\(cell) |
            | `q_\(index)`<br><br>string | Default value: `\(name)`<br><br>Either this or `\(name)` is required. |

            ### Return Type

            Struct {`\(name)`: string, `id`: numeric string}

            ## Updating

            You can update a [Hostile](https://developers.facebook.com/docs/graph-api/reference/hostile-\(index)/) by making a POST request to [`/{hostile_\(index)_id}/\(name)`](https://developers.facebook.com/docs/graph-api/reference/hostile-\(index)/).

            ### Parameters

            | Parameter | Description |
            | --- | --- |
            | `x`<br><br>\(name) | \(cell) |

            """
    }
}
