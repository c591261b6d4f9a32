import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A server below HTTP: it hands each connection to `serve`, one after the other, and closes it then.
///
/// `@unchecked Sendable`: the lock guards all that changes.
final class SocketServer: @unchecked Sendable {
    let port: UInt16
    private let number: Int32
    private let serve: @Sendable (Connection) -> Void
    private let lock = NSLock()
    private var isStopped = false
    private var current: Int32?

    init(_ serve: @escaping @Sendable (Connection) -> Void) throws {
        self.serve = serve
        #if canImport(Glibc)
            number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            number = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let number = number
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
                    self.accept()
                    continuation.resume()
                }
            }
        }
    }

    func stop() {
        let current = lock.withLock {
            isStopped = true
            return self.current
        }
        // A client may keep the connection.
        if let current { shutdown(current, Int32(SHUT_RDWR)) }
        shutdown(number, Int32(SHUT_RDWR))
        close(number)
    }

    private func accept() {
        while !lock.withLock({ isStopped }) {
            #if canImport(Glibc)
                let connection = Glibc.accept(number, nil, nil)
            #else
                let connection = Darwin.accept(number, nil, nil)
            #endif
            guard connection >= 0 else { return }
            lock.withLock { current = connection }
            serve(Connection(number: connection))
            lock.withLock { current = nil }
            close(connection)
        }
    }

    /// One connection.
    struct Connection {
        let number: Int32

        /// The next bytes; none where the other side has ended.
        func receive() -> [UInt8] {
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            let count = recv(number, &buffer, buffer.count, 0)
            return count > 0 ? Array(buffer[..<count]) : []
        }

        func reply(_ text: String) {
            let bytes = Array(text.utf8)
            #if canImport(Glibc)
                _ = send(number, bytes, bytes.count, Int32(MSG_NOSIGNAL))
            #else
                _ = send(number, bytes, bytes.count, 0)
            #endif
        }
    }
}
