import GraphAPI
import Hashing

/// Webhooks: what is not signed is refused, and whatever is signed is read or refused.
struct WebhookTarget: FuzzTarget {
    static let name = "webhooks"
    private let webhook = GraphWebhook(appSecret: "APP-SECRET-1", verifyToken: "VERIFY-1")
    private static let texts = [
        #"{"object":"page","entry":[{"id":"1","time":1458692752478,"changes":[{"field":"feed","value":{"item":"status"}}]}]}"#,
        #"{"object":"page","entry":[{"id":1,"time":14586927,"messaging":[{"sender":{"id":"2"},"message":{"text":"a"}}]}]}"#,
        #"{"object":"user","entry":[{"uid":"1","changed_fields":["name"],"time":"1e3"},null,[],{}]}"#,
    ]
    private static let queries = [
        "hub.mode=subscribe&hub.verify_token=VERIFY-1&hub.challenge=5",
        "hub.mode=subscribe&hub.verify_token=VERIFY&hub.challenge=5",
    ]
    private static let words = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "1e999", "-1", "\"entry\":", "\"changes\":",
        "\"time\":", "\"object\":", "\"messaging\":", "sha256=", "sha1=", "\n", "\\ud800", "0", "hub.", "&",
        "=",
    ]

    /// The header, a line feed, and the body; `signed` stands for the header that is right.
    func input(_ random: inout Randomness) -> [UInt8] {
        let body = TextDamage.damaged(
            random.one(of: random.once(in: 8) ? Self.queries : Self.texts), words: Self.words, &random)
        let header =
            random.once(in: 3)
            ? TextDamage.damaged(
                "sha256=0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9", words: Self.words,
                &random
            ).replacing("\n", with: "") : "signed"
        return [UInt8]((header + "\n" + body).utf8)
    }

    func check(_ input: [UInt8]) -> String? {
        let header = input.prefix { $0 != 10 }
        let body = [UInt8](input.dropFirst(header.count + 1))
        let right = Self.signature(of: body)
        let isSigned = header.elementsEqual("signed".utf8)
        let signature = isSigned ? right : String(decoding: header, as: UTF8.self)
        let query = String(decoding: body, as: UTF8.self).split(separator: "&").map { part in
            let name = part.prefix { $0 != "=" }
            return (name: String(name), value: String(part.dropFirst(name.count + 1)))
        }
        let token = query.first { $0.name == "hub.verify_token" }?.value
        if webhook.challenge(inQuery: query) != nil, token != "VERIFY-1" { return "a stranger may subscribe" }
        do throws(GraphError) {
            let notice = try webhook.notice(body: body, signature: signature)
            guard signature.lowercased() == right else { return "a notice is taken that nobody signed" }
            for entry in notice.entries {
                _ = (entry.id, entry.time, entry.messaging)
                for change in entry.changes { _ = ("\(change)", change.value.encoded) }
            }
            var text = ""
            dump(notice, to: &text)
        } catch {
            guard error.kind == .invalidNotice else { return "another kind of error: \(error)" }
            return "\(error)".contains("APP-SECRET") ? "the error shows the secret" : nil
        }
        return nil
    }

    /// HMAC-SHA256 by RFC 2104, for a key that is shorter than a block.
    private static func signature(of body: [UInt8]) -> String {
        let key = [UInt8]("APP-SECRET-1".utf8) + [UInt8](repeating: 0, count: 64 - "APP-SECRET-1".utf8.count)
        let inner = ContentHash.sha256(of: key.map { $0 ^ 0x36 } + body)
        let digits = [UInt8]("0123456789abcdef".utf8)
        return ContentHash.sha256(of: key.map { $0 ^ 0x5C } + inner).reduce(into: "sha256=") { text, byte in
            text.unicodeScalars.append(Unicode.Scalar(digits[Int(byte >> 4)]))
            text.unicodeScalars.append(Unicode.Scalar(digits[Int(byte & 15)]))
        }
    }
}
