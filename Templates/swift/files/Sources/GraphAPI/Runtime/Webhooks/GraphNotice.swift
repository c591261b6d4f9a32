public import Foundation

/// What a webhook tells: changes of objects of one kind.
public struct GraphNotice: Sendable, Hashable {
    /// The kind of objects, such as `page`.
    public var object: String
    /// Everything as it came.
    public var record: GraphRecord

    /// The objects that changed.
    @_optimize(none)
    public var entries: [Entry] { (record["entry"]?.array ?? []).compactMap { $0.object.map(Entry.init) } }

    /// What happened to one object.
    public struct Entry: Sendable, Hashable {
        /// Everything as it came.
        public var record: GraphRecord

        /// The object's id.
        public var id: String { record["id"]?.as(String.self) ?? "" }
        /// When the notice was sent; some kinds give milliseconds.
        public var time: Foundation.Date? {
            record["time"]?.as(Double.self).map {
                Foundation.Date(timeIntervalSince1970: $0 > 1e11 ? $0 / 1000 : $0)
            }
        }
        /// The fields that changed.
        @_optimize(none)
        public var changes: [Change] {
            (record["changes"]?.array ?? []).compactMap { change in
                change["field"]?.string.map { Change(field: $0, value: change["value"] ?? .null) }
            }
        }
        /// Messages of a page's conversations.
        @_optimize(none)
        public var messaging: [GraphRecord] { (record["messaging"]?.array ?? []).compactMap(\.object) }
    }

    /// A field that changed.
    public struct Change: Sendable, Hashable {
        /// The field's name.
        public var field: String
        /// Its value, where the subscription asks for values.
        public var value: JSONValue
    }
}
