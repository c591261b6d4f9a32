import Hashing

/// A name for a file, made of a type's name.
enum FileName {
    /// How many bytes a name may have. Disks take 255, of which endings of packs and of what a compiler makes need some.
    static let limit = 190

    static func isTooLong(_ name: String) -> Bool { name.utf8.count > limit }

    /// The name, cut where disks would not take it. What is cut off stays in a hash, so that names that begin alike,
    /// or differ in case only, stay apart, whatever other names there are.
    static func fitting(_ name: String) -> String {
        guard isTooLong(name) else { return name }
        var beginning = ""
        for character in name {
            guard beginning.utf8.count + character.utf8.count <= limit - 9 else { break }
            beginning.append(character)
        }
        return beginning + "-" + ContentHash.text(of: [UInt8](name.utf8)).prefix(8)
    }
}
