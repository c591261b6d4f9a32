import Foundation

/// A server for uploads that takes some bytes and then closes the connection, as a real break does.
///
/// `@unchecked Sendable`: the lock guards all that changes.
final class BreakingServer: @unchecked Sendable {
    private let total: Int
    private let breakEvery: Int
    private let lock = NSLock()
    private var received = 0
    private var breakCount = 0

    var breaks: Int { lock.withLock { breakCount } }

    init(total: Int, breakEvery: Int) {
        self.total = total
        self.breakEvery = breakEvery
    }

    /// Reads one request and answers it, or breaks off.
    func serve(_ connection: SocketServer.Connection) {
        var head: [UInt8] = []
        var taken = 0
        let end = Array("\r\n\r\n".utf8)
        while true {
            let bytes = connection.receive()
            guard !bytes.isEmpty else { return }
            head += bytes
            if let index = head.indices.first(where: { head[$0...].starts(with: end) }) {
                taken = head.count - index - 4
                head = Array(head[..<index])
                break
            }
        }
        let text = String(decoding: head, as: UTF8.self)
        if text.hasPrefix("GET") {
            reply(connection, #"{"id":"upload:1","file_offset":\#(lock.withLock { received })}"#)
        } else if text.contains("/uploads") {
            reply(connection, #"{"id":"upload:1"}"#)
        } else {
            if text.lowercased().contains("expect: 100-continue") {
                connection.reply("HTTP/1.1 100 Continue\r\n\r\n")
            }
            var offset = lock.withLock { received }
            while offset + taken < total {
                if taken >= breakEvery, lock.withLock({ breakCount < 10 }) {
                    lock.withLock {
                        breakCount += 1
                        received = offset + taken
                    }
                    return
                }
                let bytes = connection.receive()
                guard !bytes.isEmpty else { break }
                taken += bytes.count
            }
            offset += taken
            lock.withLock { received = offset }
            if offset >= total { reply(connection, #"{"h":"HANDLE"}"#) }
        }
    }

    private func reply(_ connection: SocketServer.Connection, _ body: String) {
        connection.reply(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
        )
    }
}
