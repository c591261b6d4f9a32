import APIModel
import ModelPasses
import ReferenceReader

/// A small node in which everything can change, and pages around it.
enum LampPages {
    /// The page of a node with the given slug.
    static func page(_ slug: String) -> String {
        let title = title(slug)
        let id = placeholder(slug)
        let url = address(slug)
        // Values of its own, so that no other node has the same enum.
        let values =
            (slug.split(separator: "-").dropFirst().joined().split(separator: "-").map(String.init) + [
                "ON", "OFF", "DIM",
            ])
            .joined(separator: ", ")
        return """
            url: \(url)

            # \(title)

            ## Reading

            Something that gives light.

            ### Example

                GET /v19.0/{\(slug)-id} HTTP/1.1

            ### Parameters

            | Parameter | Description |
            | --- | --- |
            | `tint`<br><br>string | The tint that is shown |
            | `zone`<br><br>string | The zone that is shown<br><br>Required |

            ### Fields

            | Field | Description |
            | --- | --- |
            | `id`<br><br>numeric string | Tells the lamp from others |
            | `label`<br><br>string | What people call it |
            | `mode`<br><br>enum {\(values)} | What it does at the moment |
            | `shade`<br><br>object | What is around it |
            | `watts`<br><br>int32 | How much it draws |

            ### Edges

            | Edge | Description |
            | --- | --- |
            | `bulbs` | What is screwed into it |
            | `rooms` | Where it has stood |

            ### Error Codes

            | Error | Description |
            | --- | --- |
            | 100 | A parameter is wrong |
            | 7301 | It has burned out |

            ## Updating

            You can update a [\(title)](\(url)) by making a POST request to [`/{\(id)}`](\(url)).

            ### Parameters

            | Parameter | Description |
            | --- | --- |
            | `dimming`<br><br>int64 | Default value: `5`<br><br>How far to dim |
            | `label`<br><br>string | What to call it<br><br>Required |
            | `watts`<br><br>int64 | How much to draw |
            | `when`<br><br>JSON object | When to go out |

            ### Return Type

            Struct {

            `success`: bool,

            `level`: int32,

            }

            ### Error Codes

            | Error | Description |
            | --- | --- |
            | 100 | A parameter is wrong |

            ## Deleting

            You can delete a [\(title)](\(url)) by making a DELETE request to [`/{\(id)}`](\(url)).

            ### Return Type

            Struct {

            `success`: bool,

            }
            """
    }

    /// The page of an edge `bulbs` of a node with the given slug, to nodes `glow` of the same name.
    static func edge(_ slug: String) -> String {
        let url = address(slug) + "bulbs/"
        let glow = glow(slug)
        return """
            url: \(url)

            # \(title(slug)) Bulbs

            ## Reading

            What is screwed into it.

            ### Parameters

            | Parameter | Description |
            | --- | --- |
            | `side`<br><br>string | Which side |

            ### Fields

            Reading from this edge will return a JSON formatted result:

            {
                "`data`": \\[\\],
                "`paging`": {},
                "`summary`": {}
            }

            #### `data`

            A list of [\(title(glow))](\(address(glow))) nodes.

            These fields will be added to each node as well:

            | Field | Description |
            | --- | --- |
            | `distance`<br><br>int32 | How far it is from the lamp |

            #### `summary`

            | Field | Description |
            | --- | --- |
            | `total_count`<br><br>unsigned int32 | How many there are |

            ## Creating

            You can make a POST request to `bulbs` edge from the following paths:

            * [`/{\(placeholder(slug))}/bulbs`](\(url))

            When posting to this edge, a [\(title(glow))](\(address(glow))) will be created.

            ### Parameters

            | Parameter | Description |
            | --- | --- |
            | `colour`<br><br>string | How it looks<br><br>Required |

            ### Return Type

            This endpoint supports [read-after-write](https://developers.facebook.com/docs/graph-api/advanced/#read-after-write) and will read the node represented by `id` in the return type.

            Struct {

            `id`: numeric string,

            }

            ## Updating

            You can't perform this operation on this endpoint.
            """
    }

    /// The page of what the edge `bulbs` lists.
    static func target(_ slug: String) -> String {
        let glow = glow(slug)
        return """
            url: \(address(glow))

            # \(title(glow))

            ## Reading

            ### Fields

            | Field | Description |
            | --- | --- |
            | `id`<br><br>numeric string | Tells it from others |
            """
    }

    /// A guide with the given sections.
    static func guide(_ name: String, _ text: String) -> String {
        """
        url: https://developers.facebook.com/docs/graph-api/guides/\(name)/

        # About \(title(name))

        \(text)
        """
    }

    static func glow(_ slug: String) -> String { "glow" + slug.dropFirst("lamp".count) }

    private static func address(_ slug: String) -> String {
        "https://developers.facebook.com/docs/graph-api/reference/\(slug)/"
    }

    private static func title(_ slug: String) -> String {
        slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    private static func placeholder(_ slug: String) -> String { slug.replacing("-", with: "_") + "_id" }

    /// The model of pages by slug.
    static func model(_ pages: [String: String]) throws -> API {
        try model(files: Dictionary(uniqueKeysWithValues: pages.map { ($0.key + ".md", $0.value) }))
    }

    /// The model of pages by file.
    static func model(files: [String: String]) throws -> API {
        try PageSet(pages: files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }).model()
    }
}
