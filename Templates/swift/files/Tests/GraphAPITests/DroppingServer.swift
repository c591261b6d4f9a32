import Foundation

/// A server for uploads of both kinds that ends the connection at a random byte of a body, a number of times.
///
/// `@unchecked Sendable`: only the server's thread changes it; others look at it when the server is done.
final class DroppingServer: @unchecked Sendable {
    private let total: Int
    private let chunk: Int
    private let drops: Int
    private var random: Scramble
    private(set) var received = 0
    private(set) var dropped = 0
    private var hasDropped = false

    init(total: Int, chunk: Int, drops: Int, seed: UInt64) {
        self.total = total
        self.chunk = chunk
        self.drops = drops
        random = Scramble(state: seed)
    }

    /// Reads one request and answers it, or drops the connection.
    func serve(_ connection: SocketServer.Connection) {
        var bytes = connection.receive()
        let end = Array("\r\n\r\n".utf8)
        while !bytes.isEmpty, bytes.firstRange(of: end) == nil {
            let more = connection.receive()
            guard !more.isEmpty else { return }
            bytes += more
        }
        guard let head = bytes.firstRange(of: end) else { return }
        let text = String(decoding: bytes[..<head.lowerBound], as: UTF8.self).lowercased()
        let length =
            text.components(separatedBy: "content-length: ").dropFirst().first.flatMap {
                Int($0.prefix { $0.isNumber })
            } ?? 0
        if text.contains("expect: 100-continue") { connection.reply("HTTP/1.1 100 Continue\r\n\r\n") }
        let isPiece = text.contains("upload%3a") || text.contains("upload:")
        let isBody = text.hasPrefix("post") && (isPiece || length > 1000)
        let stop = isBody && dropped < drops && !hasDropped ? random.next(length) : length
        var body = Array(bytes[head.upperBound...])
        var taken = body.count
        while taken < min(stop, length) {
            let more = connection.receive()
            guard !more.isEmpty else { break }
            taken += more.count
            if body.count < 2000 { body += more }
        }
        if taken < length || stop < length {
            dropped += 1
            // What a piece had is kept; a form that is not whole is lost, and the next one goes through.
            if isPiece { received += min(taken, stop) } else { hasDropped = true }
            return
        }
        if isBody { hasDropped = false }
        connection.answer(answer(text, String(decoding: body.prefix(2000), as: UTF8.self), length))
    }

    private func answer(_ head: String, _ body: String, _ length: Int) -> String {
        if head.contains("/uploads") { return #"{"id":"upload:1"}"# }
        if head.hasPrefix("get") { return #"{"file_offset":\#(received)}"# }
        if head.contains("upload%3a") || head.contains("upload:") {
            received += length
            return #"{"h":"HANDLE"}"#
        }
        if body.contains("finish") { return #"{"success":true}"# }
        if body.contains("transfer") { received = min(received + chunk, total) }
        let stop = min(received + chunk, total)
        return
            #"{"upload_session_id":"7","video_id":"8","start_offset":"\#(received)","end_offset":"\#(stop)"}"#
    }
}

extension SocketServer.Connection {
    /// Answers with JSON; the connection ends.
    func answer(_ body: String) {
        reply(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
        )
    }
}
