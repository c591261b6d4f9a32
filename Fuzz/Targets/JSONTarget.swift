import Foundation
import GraphAPI

/// Texts of JSON for the client's reader: what is read is written and read alike, and another reader refuses nothing of it
/// but numbers that are too large for it.
struct JSONTarget: FuzzTarget {
    static let name = "json"
    private static let texts = [
        #"{"data":[{"id":"1","name":"A \u00e9 \n","n":12.50,"e":-1.5e-10,"b":true,"z":null,"l":[1,2,3]}],"paging":{"next":"x"}}"#,
        #"[0,-0,9007199254740993.0,1E-999,1e400,"\ud83d\ude00","\ud83d",{"a":{"a":{"a":[]}}}]"#,
        #"{"error":{"message":"m","type":"OAuthException","code":190,"error_subcode":463,"is_transient":false}}"#,
        #"{"object":"page","entry":[{"id":"1","time":1458692752478,"changes":[{"field":"feed","value":{"item":"status"}}]}]}"#,
    ]
    private static let words = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "false", "0", "-", ".",
        "e", "E+", "1e999", " ", "\n",
        "\u{0}", "\u{FEFF}", "\"a\":", "[[[[[[[[", "]]]]]]]]", "\u{7F}",
    ]

    func input(_ random: inout Randomness) -> [UInt8] {
        let text = TextDamage.damaged(random.one(of: Self.texts), words: Self.words, &random)
        var bytes = [UInt8](text.utf8)
        if random.once(in: 8), !bytes.isEmpty { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
        return bytes
    }

    func check(_ input: [UInt8]) -> String? {
        guard let value = try? JSONValue(parsing: input) else { return nil }
        guard let again = try? JSONValue(parsing: value.encoded), again == value else {
            return
                "written and read again, it is another: \(String(decoding: input, as: UTF8.self).debugDescription)"
        }
        for case .number(let number) in [value, value[0] ?? .null] {
            if let integer = number.int64, number.double != Double(integer) {
                return "\(number.text) is an integer and another number"
            }
        }
        return nil
    }
}
