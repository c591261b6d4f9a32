/// Short codes for the keys that templates use.
///
/// swift-mustache splits each key at its dots, character by character, whenever it renders it, which took longer than all
/// that views do. A code is a letter or two, and stands for the whole of a key.
final class TemplateKeys: Sendable {
    /// A key, and those that dots lead to.
    typealias Path = [String]

    private let paths: [Path]
    private let codes: [String: String]

    private static let digits = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8)
    private static let values: [UInt8: Int] = Dictionary(
        uniqueKeysWithValues: digits.enumerated().map { ($0.element, $0.offset) })

    /// - Parameter keys: All keys of all templates.
    init(_ keys: Set<String>) {
        let sorted = keys.sorted()
        paths = sorted.map { $0.split(separator: ".").map(String.init) }
        codes = Dictionary(
            uniqueKeysWithValues: sorted.enumerated().map { ($0.element, Self.code($0.offset)) })
    }

    /// What stands for a key.
    func code(of key: String) -> String? { codes[key] }

    /// The key that a code stands for.
    func path(of code: String) -> Path? {
        var index = 0
        for byte in code.utf8 {
            guard let value = Self.values[byte] else { return nil }
            index = index * Self.digits.count + value
        }
        return paths.indices.contains(index) ? paths[index] : nil
    }

    private static func code(_ index: Int) -> String {
        let digit = String(decoding: [digits[index % digits.count]], as: UTF8.self)
        return index < digits.count ? digit : code(index / digits.count) + digit
    }
}
