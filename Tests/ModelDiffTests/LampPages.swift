import APIModel
import ModelPasses
import ReferenceReader

/// A small node in which everything can change, and pages around it.
enum LampPages {
    /// The page of a node with the given slug.
    static func page(_ slug: String) -> String {
        let title = slug.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
        let id = slug.replacing("-", with: "_") + "_id"
        let url = "https://developers.facebook.com/docs/graph-api/reference/\(slug)/"
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
            | `mode`<br><br>enum {ON, OFF, DIM} | What it does at the moment |
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

    /// The model of pages by slug.
    static func model(_ pages: [String: String]) throws -> API {
        try PageSet(pages: pages.sorted { $0.key < $1.key }.map { ($0.key + ".md", $0.value) }).model()
    }
}
