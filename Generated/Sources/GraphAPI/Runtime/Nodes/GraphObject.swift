/// A value over a record whose fields are declared in `Fields`.
///
/// `object.name` is the field's value, or nil where it is absent or unreadable; `object.value(\.name)` tells why it is
/// not there. A field whose name is taken by a member, such as `value`, is read by `object[\.value]`.
@dynamicMemberLookup
public protocol GraphObject: Sendable {
    /// The fields that the reference lists.
    associatedtype Fields: GraphFields
    /// All members, those that the reference does not list included.
    var record: GraphRecord { get set }
}

extension GraphObject {
    /// The value of a field; nil where it is absent or unreadable. Setting nil takes the field away.
    public subscript<Value: GraphValue>(dynamicMember path: KeyPath<Fields, GraphField<Value>>) -> Value? {
        // Always inlined: the compiler then sees which key path it is and calls the field's getter; the key path itself
        // would be made and followed at each call, for far more time than the rest takes.
        @inlinable @inline(__always) get { Fields()[keyPath: path].read(from: record) }
        set { self[path] = newValue }
    }

    /// The value of a field; nil where it is absent or unreadable. Setting nil takes the field away.
    public subscript<Value: GraphValue>(path: KeyPath<Fields, GraphField<Value>>) -> Value? {
        @inlinable @inline(__always) get { Fields()[keyPath: path].read(from: record) }
        set {
            let key = Fields()[keyPath: path]
            record[key.name] = newValue.map(key.json)
        }
    }

    /// The value of a field, or the reason why there is none.
    ///
    /// - Throws: the path, the type expected, and what is there instead; for lists, the first element that is unreadable.
    public func value<Value: GraphValue>(
        _ path: KeyPath<Fields, GraphField<Value>>
    ) throws(GraphValueError) -> Value {
        do throws(GraphValueError) {
            return try Fields()[keyPath: path].value(in: record, strict: true)
        } catch {
            throw error.inside(String(describing: Self.self))
        }
    }

    /// The value of a field that was asked for under another name.
    public func value<Value: GraphValue>(
        _ path: KeyPath<Fields, GraphField<Value>>, as alias: String
    ) throws(GraphValueError) -> Value {
        do throws(GraphValueError) {
            return try Fields()[keyPath: path].value(in: record, under: alias, strict: true)
        } catch {
            throw error.inside(String(describing: Self.self))
        }
    }
}
