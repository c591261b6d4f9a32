/// The parameters of an item as they stand in a batch: everything percent-encoded but references.
struct GraphBatchText {
    private(set) var text = ""
    /// Whether some of it, that is no reference, looks like one.
    private(set) var isImitated = false

    @_optimize(none)
    init(_ pairs: [(name: String, value: JSONValue)]) {
        for (index, pair) in pairs.enumerated() {
            if index > 0 { text += "&" }
            append(pair.name)
            text += "="
            if case .string(let string) = pair.value {
                append(string)
            } else if case .reference(let reference) = pair.value {
                text += reference.description
            } else {
                append(pair.value)
            }
        }
    }

    private mutating func append(_ string: String) {
        text += GraphPercent.encode(string)
        if GraphReference.isImitated(in: string) { isImitated = true }
    }

    /// Adds a value as JSON text.
    @_optimize(none)
    private mutating func append(_ value: JSONValue) {
        guard !value.references.isEmpty else {
            append(value.text)
            return
        }
        switch value {
        case .reference(let reference):
            append("\"")
            text += reference.description
            append("\"")
        case .array(let elements):
            append("[")
            for (index, element) in elements.enumerated() {
                if index > 0 { append(",") }
                append(element)
            }
            append("]")
        case .object(let record):
            append("{")
            for (index, member) in record.members.enumerated() {
                append(index > 0 ? "," : "")
                append(JSONValue.string(member.key).text + ":")
                append(member.value)
            }
            append("}")
        default: append(value.text)
        }
    }
}
