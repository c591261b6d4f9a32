/// The known name that a misspelled one most likely stands for; nil where none is close.
package func nearest(to name: String, in known: [String]) -> String? {
    let limit = max(2, name.count / 3)
    return known.map { ($0, distance(name.lowercased(), $0.lowercased())) }
        .filter { $0.1 <= limit }
        .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
}

/// How many letters have to be put in, taken out or changed (Levenshtein).
private func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var previous = Array(0...right.count)
    for (row, character) in left.enumerated() {
        var current = [row + 1]
        for (column, other) in right.enumerated() {
            current.append(
                min(
                    current[column] + 1, previous[column + 1] + 1,
                    previous[column] + (character == other ? 0 : 1)))
        }
        previous = current
    }
    return previous[right.count]
}
