/// How the reference writes names.
enum Names {
    /// True for `PagePost` and `IGUser`: how the reference writes the names of types.
    static func isTypeName(_ text: some StringProtocol) -> Bool {
        guard let first = text.first, first.isUppercase, text.count > 1 else { return false }
        return text.utf8.allSatisfy {
            ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x5F
        }
    }
}
