import Foundation

/// Markdown that is no page of the reference, some of it much like one.
enum UnrelatedFiles {
    private static let things = ["kettle", "canoe", "ledger", "orchard"]

    private static let kinds: [@Sendable (String) -> String] = [
        recipe, readme, otherReference, restReference, note, post, story, changelog, foreignNote,
        graphOfOthers, wrapper, article, twin,
    ]

    /// Fifty-two texts, no two the same.
    static let all: [String] = kinds.flatMap { kind in things.map { kind($0) } }

    @Sendable private static func recipe(_ thing: String) -> String {
        """
        # Soup from the \(thing)

        ## Ingredients

        | Ingredient | Amount |
        | --- | --- |
        | leeks | 3 |
        | water | 1 l |

        ## Directions

        1. Cut the leeks and wash them.
        2. Boil them in the \(thing) until they are soft.
        """
    }

    @Sendable private static func readme(_ thing: String) -> String {
        """
        # \(thing)-kit

        [![Build](https://img.shields.io/badge/build-passing-green)](https://ci.example.com/\(thing))

        A small library for every \(thing). Read the [guide](https://example.com/\(thing)/guide) first.

        ## Installation

            npm install \(thing)-kit

        ## Parameters

        | Parameter | Description |
        | --- | --- |
        | `size` | How large it is. Default: `3` |
        | `color` | What it looks like |

        ```
        curl https://api.example.com/v2.0/\(thing)s/17
        ```

        ## License

        MIT
        """
    }

    /// Pages of other references have addresses, fields and requests too, also in the same form.
    @Sendable private static func otherReference(_ thing: String) -> String {
        """
        url: https://developers.example.org/docs/reference/\(thing)/

        # \(thing.capitalized)

        ## Reading

        ### Fields

        | Field | Description |
        | --- | --- |
        | `id`<br><br>numeric string | The \(thing) |

            GET /v19.0/{\(thing)-id} HTTP/1.1
            Host: api.example.org
        """
    }

    @Sendable private static func restReference(_ thing: String) -> String {
        """
        # The \(thing) object

        A \(thing) belongs to a customer. See [pagination](/docs/api/pagination) and [errors](/docs/api/errors).

        ## Attributes

        | Field | Type | Description |
        | --- | --- | --- |
        | `id` | string | Unique identifier |
        | `object` | string | Always "\(thing)" |
        | `livemode` | boolean | False in a sandbox |

        ## Creating

        `POST /v1/\(thing)s`

        | Parameter | Required | Description |
        | --- | --- | --- |
        | `amount` | yes | In cents |

        ## Reading

        `GET /v1/\(thing)s/{\(thing)_id}`

        ```
        curl https://api.payments.example/v1/\(thing)s/ob_17 -u sk_test_1:
        ```

        ## Errors

        | Error | Description |
        | --- | --- |
        | 200 | OK |
        | 400 | Bad request |
        | 429 | Too many requests |
        """
    }

    @Sendable private static func note(_ thing: String) -> String {
        """
        ---
        title: Minutes about the \(thing)
        lang: en
        ---

        We met on Monday and spoke about the \(thing). Facebook was mentioned once. Nothing was decided.

        ## Action items

        - Look at `graph.facebook.com` once more
        """
    }

    /// What others write about the API links to it, and to much else.
    @Sendable private static func post(_ thing: String) -> String {
        """
        # How I posted my \(thing) with the Graph API

        I read [the docs](https://developers.facebook.com/docs/graph-api/) and tried the
        [Graph API explorer](https://developers.facebook.com/tools/explorer/). Then I looked at
        [a forum](https://forum.example.com/1), [a blog](https://blog.example.com/2),
        [a video](https://video.example.com/3) and [my own notes](https://notes.example.com/4), and called
        `graph.facebook.com` from the \(thing).
        """
    }

    /// A post without links to others, which says who wrote it.
    @Sendable private static func story(_ thing: String) -> String {
        """
        ---
        title: "Moving our \(thing) to a new version of the Graph API"
        author: the \(thing) team
        tags: [facebook, api]
        ---

        The [changelog](https://developers.facebook.com/docs/graph-api/changelog) and the
        [guide to upgrades](https://developers.facebook.com/docs/graph-api/advanced/api-upgrade) helped us a lot.

            curl -i "https://graph.facebook.com/v19.0/me?fields=id,name"

        After a week all calls were of the new version.
        """
    }

    @Sendable private static func changelog(_ thing: String) -> String {
        """
        # Changelog of the \(thing)

        ## Unreleased

        - Asks the Graph API for v19.0 of the \(thing)

        ## 2.1.0

        - `GET /{\(thing)-id}` is read once
        """
    }

    @Sendable private static func foreignNote(_ thing: String) -> String {
        """
        # Notizen über das Gerät „\(thing)“

        Das ist eine Sammlung von Notizen, die mit der Schnittstelle nicht viel zu tun haben und für niemanden wichtig
        sind. Sie werden von Zeit zu Zeit gelöscht, wenn sich der Platz auf der Platte dem Ende zuneigt.
        """
    }

    /// Another API that is called Graph API.
    @Sendable private static func graphOfOthers(_ thing: String) -> String {
        """
        # Get \(thing)

        Namespace: cloud.graph. The Graph API of the cloud returns the properties of a \(thing).

        ## Permissions

        | Permission type | Permissions |
        | --- | --- |
        | Delegated | \(thing.capitalized).Read |

        ## HTTP request

        ```http
        GET https://graph.cloud.example/v1.0/\(thing)s/{id}
        ```

        ## Response

        ```http
        HTTP/1.1 200 OK
        Host: graph.cloud.example
        ```
        """
    }

    /// The README of a client for the API.
    @Sendable private static func wrapper(_ thing: String) -> String {
        """
        # \(thing)-facebook

        A client for the [Graph API](https://developers.facebook.com/docs/graph-api) in the language of your \(thing). See the
        [reference](https://developers.facebook.com/docs/graph-api/reference) for fields.

        ## Installation

        ```
        pip install \(thing)-facebook
        ```

        ## Quick start

        ```
        graph.get("/{user-id}/albums")   # GET https://graph.facebook.com/v19.0/{user-id}/albums
        ```

        ## Contributing

        Send a pull request.
        """
    }

    /// A post that links to the API's site alone.
    @Sendable private static func article(_ thing: String) -> String {
        """
        # A \(thing) on a Page

        Visit the [explorer](https://developers.facebook.com/tools/explorer/), get a token, and read the feed:

            GET /v19.0/{page-id}/feed HTTP/1.1
            Host: graph.facebook.com

        The [documentation](https://developers.facebook.com/docs/graph-api) of the Graph API says more about the \(thing).
        """
    }

    /// A page of another reference whose form is the same, and that names no host.
    @Sendable private static func twin(_ thing: String) -> String {
        """
        # \(thing.capitalized)

        ## Reading

            GET /v2.0/{\(thing)-id} HTTP/1.1

        ### Fields

        | Field | Description |
        | --- | --- |
        | `id`<br><br>numeric string | The \(thing) |

        ## Creating

        ## Deleting
        """
    }
}
