import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A server for uploads that takes some bytes and then closes the connection, as a real break does.
///
/// `@unchecked Sendable`: the lock guards all that changes.
final class BreakingServer: @unchecked Sendable {
    let port: UInt16
    private let socketNumber: Int32
    private let total: Int
    private let breakEvery: Int
    private let lock = NSLock()
    private var received = 0
    private var breakCount = 0
    private var isStopped = false

    var breaks: Int { lock.withLock { breakCount } }

    init(total: Int, breakEvery: Int) throws {
        self.total = total
        self.breakEvery = breakEvery
        #if canImport(Glibc)
            socketNumber = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            socketNumber = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let number = socketNumber
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { raw in
                bind(number, raw, size) == 0 && listen(number, 16) == 0
                    && getsockname(number, raw, &size) == 0
            }
        }
        guard isBound else { throw CocoaError(.fileReadUnknown) }
        port = UInt16(bigEndian: address.sin_port)
    }

    func start() -> _Concurrency.Task<Void, Never> {
        _Concurrency.Task.detached { [self] in
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    self.serve()
                    continuation.resume()
                }
            }
        }
    }

    func stop() {
        lock.withLock { isStopped = true }
        shutdown(socketNumber, Int32(SHUT_RDWR))
        close(socketNumber)
    }

    private func serve() {
        while !lock.withLock({ isStopped }) {
            let connection = accept(socketNumber, nil, nil)
            guard connection >= 0 else { return }
            answer(connection)
            close(connection)
        }
    }

    private func answer(_ connection: Int32) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var head: [UInt8] = []
        var rest = 0
        let end = Array("\r\n\r\n".utf8)
        while true {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            head += buffer[..<count]
            if let index = head.indices.first(where: { head[$0...].starts(with: end) }) {
                rest = head.count - index - 4
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
                let line = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)
                _ = send(connection, line, line.count, 0)
            }
            var taken = rest
            var offset = lock.withLock { received }
            while offset + taken < total {
                if taken >= breakEvery, lock.withLock({ breakCount < 10 }) {
                    lock.withLock {
                        breakCount += 1
                        received = offset + taken
                    }
                    return
                }
                let count = recv(connection, &buffer, buffer.count, 0)
                guard count > 0 else { break }
                taken += count
            }
            offset += taken
            lock.withLock { received = offset }
            if offset >= total { reply(connection, #"{"h":"HANDLE"}"#) }
        }
    }

    private func reply(_ connection: Int32, _ body: String) {
        let text =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)"
        let bytes = Array(text.utf8)
        _ = send(connection, bytes, bytes.count, 0)
    }
}
