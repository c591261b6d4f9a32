/// Cuts secrets out of texts that are shown.
///
/// Bytes are compared and not characters: a combining sign after a token would make another character of its end.
struct GraphRedaction: Sendable {
    private let patterns: [[UInt8]]

    /// What stands in the place of a secret.
    static let mark = "<redacted>"

    /// Cuts these secrets out, as they are and as they look in an address and in JSON text.
    init(_ secrets: [String]) {
        var forms: Set<[UInt8]> = []
        for secret in secrets where !secret.isEmpty {
            let encoded = GraphPercent.encode(secret)
            var json: [UInt8] = []
            JSONEscapes.append(secret, to: &json)
            forms.formUnion([
                Array(secret.utf8), Array(encoded.utf8), Self.lowercasedDigits(Array(encoded.utf8)),
                Array(json.dropFirst().dropLast()),
                secret.utf8.flatMap { $0 == UInt8(ascii: "/") ? Array(#"\/"#.utf8) : [$0] },
            ])
        }
        // A secret that begins like a longer one must not leave the longer one's rest behind.
        patterns = forms.sorted { $0.count > $1.count }
    }

    /// `text` with the secrets cut out of it.
    func applied(to text: String) -> String {
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        var index = 0
        var hasFound = false
        while index < bytes.count {
            if let pattern = patterns.first(where: { bytes[index...].starts(with: $0) }) {
                output += Self.mark.utf8
                index += pattern.count
                hasFound = true
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
        return hasFound ? String(decoding: output, as: UTF8.self) : text
    }

    /// Headers with the secrets cut out of them. Short secrets stay: no token is that short, and cutting single
    /// letters out would spoil what headers tell.
    static func headers(_ headers: GraphHeaders, hiding secrets: [String]) -> GraphHeaders {
        let redaction = GraphRedaction(secrets.filter { $0.utf8.count >= 8 })
        return GraphHeaders(
            headers.elements.map { (redaction.applied(to: $0.name), redaction.applied(to: $0.value)) })
    }

    private static func lowercasedDigits(_ encoded: [UInt8]) -> [UInt8] {
        var output = encoded
        for index in output.indices where output[index] == UInt8(ascii: "%") {
            for digit in [index + 1, index + 2] where digit < output.count {
                if (UInt8(ascii: "A")...UInt8(ascii: "F")).contains(output[digit]) { output[digit] |= 0x20 }
            }
        }
        return output
    }
}
