extension GraphRecord {
    /// Members that were set or changed here.
    final class Members: JSONStorage, @unchecked Sendable {
        /// What records without members share.
        static let none = Members()

        private(set) var keys: [String] = []
        private(set) var values: [JSONValue] = []
        /// Positions by key, kept once scanning the keys takes longer than looking them up.
        private var positions: [String: Int] = [:]

        private static let scanLimit = 24

        func copy() -> Members {
            let copy = Members()
            copy.keys = keys
            copy.values = values
            copy.positions = positions
            return copy
        }

        func position(of key: String) -> Int? {
            keys.count > Self.scanLimit ? positions[key] : keys.firstIndex(of: key)
        }

        func set(_ key: String, _ value: JSONValue) {
            if let position = position(of: key) {
                values[position] = value
                return
            }
            keys.append(key)
            values.append(value)
            if keys.count > Self.scanLimit { index() }
        }

        func remove(_ key: String) {
            guard let position = position(of: key) else { return }
            keys.remove(at: position)
            values.remove(at: position)
            positions = [:]
            if keys.count > Self.scanLimit { index() }
        }

        private func index() {
            for position in positions.count..<keys.count { positions[keys[position]] = position }
        }
    }
}
